package org.exemplar.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.exemplar.coding.CoderId;
import org.exemplar.study.Study;
import org.exemplar.study.store.StoreStudies;

/** A study of one long talk, in which each word can be coded by itself. */
final class LongTalk {

  private static final String LABEL = "Anna: ";
  private static final String WORD = "word ";
  private static final int WORDS = 10_000;

  /** The codings of a turn on a page, a line each, which begins with where they begin. */
  private static final Pattern CODINGS = Pattern.compile("data-codings=\"([^\"]*)\"");

  private LongTalk() {}

  /** Makes the study in a folder, and gives the file in which it is kept once it is opened. */
  static Path in(Path folder) throws IOException {
    Path study = Files.createDirectories(folder.resolve("talk"));
    write(study, "study.yaml", "id: talk\ntitle: A long talk\ncodebook: codes.csv\n");
    write(study, "codes.csv", "id,name,parent,rules\nq,Quick,,\nd,Direct,q,word\n");
    write(study, "coders.csv", "coder,kind\nanna,person\nben,person\n");
    write(study, "transcripts/t1.txt", LABEL + WORD.repeat(WORDS).strip() + "\n");
    return study;
  }

  private static void write(Path study, String name, String content) throws IOException {
    Path file = study.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  /** Where a word begins, by its number from 0. */
  static int start(int number) {
    return LABEL.length() + number * WORD.length();
  }

  /** The form that gives a word a code. */
  static Map<String, String> form(int number, String code) {
    int start = start(number);
    return Map.of("code", code, "start", "" + start, "end", "" + (start + WORD.strip().length()));
  }

  /** Where the codings begin that a page shows. */
  static List<Integer> shown(String page) {
    return CODINGS
        .matcher(page)
        .results()
        .flatMap(turn -> turn.group(1).lines())
        .map(coding -> Integer.valueOf(coding.substring(0, coding.indexOf('\t'))))
        .toList();
  }

  /** Where the codings of a coder begin, as the file has them. */
  static List<Integer> starts(Path study, CoderId coder) {
    Study now = new StoreStudies(InstantSource.system()).whole(study).value().orElseThrow();
    return now.codings().stream()
        .filter(coding -> coding.coder().equals(coder))
        .map(coding -> coding.span().start())
        .toList();
  }
}
