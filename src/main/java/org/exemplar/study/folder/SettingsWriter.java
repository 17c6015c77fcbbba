package org.exemplar.study.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.quotation.CommentTable;
import org.exemplar.study.StudySettings;

/** Writes {@code study.yaml}. */
final class SettingsWriter {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());

  private static final Pattern ROUND = Pattern.compile("(?m)^round\\s*:[^\r\n#]*");

  private SettingsWriter() {}

  /**
   * The bytes of the file.
   *
   * @param hasCodebook whether there is a codebook to name
   */
  static byte[] bytes(StudySettings settings, boolean hasCodebook) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", settings.id());
    keys.put("title", settings.title());
    keys.put("language", settings.language());
    keys.put("design", settings.design().word());
    if (hasCodebook) {
      keys.put("codebook", settings.codebook());
    }
    keys.put("transcripts", settings.transcripts());
    putIfAny(keys, "interviewers", settings.interviewers());
    keys.put("round", settings.round());
    putIfAny(keys, "fillers", settings.fillers());
    if (settings.textAbsent()) {
      keys.put("text", "absent");
    }
    keys.put("tables", settings.tables().stream().map(SettingsWriter::table).toList());
    try {
      return YAML.writeValueAsString(keys).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("words, lists and mappings can be written as YAML", e);
    }
  }

  /** The bytes of a file with another round; all else stays as people wrote it. */
  static byte[] inRound(String settings, int round) {
    String line = "round: " + round;
    Matcher written = ROUND.matcher(settings);
    String apart = settings.endsWith("\n") ? "" : "\n";
    String changed = written.find() ? written.replaceFirst(line) : settings + apart + line + "\n";
    return changed.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> table(CommentTable table) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", table.id());
    keys.put("title", table.title());
    keys.put("comment_title", table.commentTitle());
    putIfAny(keys, "themes", table.themes());
    keys.put("attribution", table.attribution().name().toLowerCase(Locale.ROOT));
    putIfAny(keys, "attributes", table.attributes());
    keys.put("counts", table.counts());
    keys.put("sources", table.sources());
    return keys;
  }

  private static void putIfAny(Map<String, Object> keys, String key, List<String> words) {
    if (!words.isEmpty()) {
      keys.put(key, words);
    }
  }
}
