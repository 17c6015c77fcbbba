package org.exemplar.quotation.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;

/** The block quotes of a Markdown text, and the passages in quotation marks of its paragraphs. */
final class MarkdownManuscript {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]<>()#+.!|~'\"-])");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\*{1,3}|_{1,3})|(?:\\*{1,3}|_{1,3})(?![\\p{L}\\p{N}])");

  /** Lines that belong together: the first line's number, from 0, and whether they are quoted. */
  private record Block(int line, boolean quoted, List<String> lines) {}

  private final String file;
  private final List<Quotation> found = new ArrayList<>();

  private MarkdownManuscript(String file) {
    this.file = file;
  }

  /** The quotations outside tables, in order. */
  static List<Quotation> read(String file, String text) {
    MarkdownManuscript manuscript = new MarkdownManuscript(file);
    blocks(text.split("\n", -1)).forEach(manuscript::block);
    return List.copyOf(manuscript.found);
  }

  private static List<Block> blocks(String[] lines) {
    List<Block> blocks = new ArrayList<>();
    boolean fenced = false;
    boolean open = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      boolean fence = line.startsWith("```") || line.startsWith("~~~");
      fenced ^= fence;
      boolean quoted = line.startsWith(">");
      String words = quoted ? line.replaceFirst("^(?:>\\s?)+", "") : line;
      if (fenced || fence || words.isBlank() || line.startsWith("|")) {
        open = false;
        continue;
      }
      boolean joins = open && blocks.get(blocks.size() - 1).quoted() == quoted;
      if (!joins) {
        blocks.add(new Block(i, quoted, new ArrayList<>()));
      }
      blocks.get(blocks.size() - 1).lines().add(words);
      open = true;
    }
    return blocks;
  }

  private void block(Block block) {
    String text = plain(String.join("\n", block.lines()));
    List<QuotedPassages.Passage> passages =
        block.quoted()
            ? QuotedPassages.inCell(text)
            : QuotedPassages.in(text).stream().filter(QuotedPassages.Passage::isLong).toList();
    for (QuotedPassages.Passage passage : passages) {
      long below = text.substring(0, passage.start()).chars().filter(unit -> unit == '\n').count();
      if (!passage.text().isBlank()) {
        found.add(Cited.of(passage, SourceLocation.of(file, block.line() + (int) below + 1, 1)));
      }
    }
  }

  private static String plain(String text) {
    return ESCAPE.matcher(EMPHASIS.matcher(text).replaceAll("")).replaceAll("$1");
  }
}
