package org.exemplar.quotation.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;

/**
 * The quotations of a Markdown text: of tables with a column for them, that column; block quotes;
 * and the passages in quotation marks of paragraphs and of all other tables.
 */
final class MarkdownManuscript {

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]<>()#+.!|~'\"-])");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:\\*{1,3}|_{1,3})|(?:\\*{1,3}|_{1,3})(?![\\p{L}\\p{N}])");

  /** Lines that belong together: the first line's number, from 0, and whether they are quoted. */
  private record Block(int line, boolean quoted, List<String> lines) {}

  private final String file;
  private final SortedMap<Integer, List<Quotation>> found = new TreeMap<>();
  private int tooShort;

  private MarkdownManuscript(String file) {
    this.file = file;
  }

  /**
   * The quotations, in order.
   *
   * @param file as the person named it
   * @param text of the manuscript
   * @param inColumns the quotations of its tables' columns
   */
  static Found read(String file, String text, List<Quotation> inColumns) {
    MarkdownManuscript manuscript = new MarkdownManuscript(file);
    inColumns.forEach(quotation -> manuscript.add(line(quotation), quotation));
    Set<Integer> rows = Set.copyOf(manuscript.found.keySet());
    blocks(text.split("\n", -1)).stream()
        .filter(block -> !rows.contains(block.line() + 1))
        .forEach(manuscript::block);
    return new Found(
        manuscript.found.values().stream().flatMap(List::stream).toList(), manuscript.tooShort);
  }

  private static int line(Quotation quotation) {
    return quotation.where() instanceof SourceLocation.At at ? at.line() : 0;
  }

  private void add(int line, Quotation quotation) {
    found.computeIfAbsent(line, l -> new ArrayList<>()).add(quotation);
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
      if (fenced || fence || words.isBlank()) {
        open = false;
        continue;
      }
      boolean row = line.startsWith("|");
      boolean joins = open && !row && blocks.get(blocks.size() - 1).quoted() == quoted;
      if (!joins) {
        blocks.add(new Block(i, quoted, new ArrayList<>()));
      }
      blocks.get(blocks.size() - 1).lines().add(words);
      open = !row;
    }
    return blocks;
  }

  private void block(Block block) {
    String text = plain(String.join("\n", block.lines()));
    List<QuotedPassages.Passage> passages =
        block.quoted() ? QuotedPassages.inCell(text) : QuotedPassages.in(text);
    for (QuotedPassages.Passage passage : passages) {
      long below = text.substring(0, passage.start()).chars().filter(unit -> unit == '\n').count();
      int line = block.line() + (int) below + 1;
      if (block.quoted() && !passage.text().isBlank() || passage.isLong()) {
        add(line, Cited.of(passage, SourceLocation.of(file, line, 1)));
      } else {
        tooShort++;
      }
    }
  }

  private static String plain(String text) {
    return ESCAPE.matcher(EMPHASIS.matcher(text).replaceAll("")).replaceAll("$1");
  }
}
