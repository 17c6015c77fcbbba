package org.exemplar.codebook.io;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.SheetRow;

/**
 * Which column of a codebook holds what, by the names that people give them.
 *
 * @param id of ids
 * @param name of names
 * @param parent of parents
 * @param levels of names by level, the topmost first; empty in most codebooks
 * @param brief of brief definitions
 * @param full of full definitions
 * @param include of inclusion criteria
 * @param exclude of exclusion criteria
 * @param example of examples
 * @param nearMiss of passages to which the code almost applies
 * @param colour of colours
 * @param origin of origins
 * @param rules of rules
 * @param retired of whether codes are applied no more
 * @param replacedBy of the codes that took their places
 */
record CodebookColumns(
    OptionalInt id,
    OptionalInt name,
    OptionalInt parent,
    List<Integer> levels,
    OptionalInt brief,
    OptionalInt full,
    OptionalInt include,
    OptionalInt exclude,
    OptionalInt example,
    OptionalInt nearMiss,
    OptionalInt colour,
    OptionalInt origin,
    OptionalInt rules,
    OptionalInt retired,
    OptionalInt replacedBy) {

  private static final String[] NAMES = {
    "name", "label", "code name", "code label", "title", "path"
  };
  private static final String[] PARENTS = {
    "parent", "parent id", "parent code", "parent name", "broader"
  };
  private static final String[] BRIEF = {
    "brief", "brief definition", "brief description", "short definition",
    "short description", "summary", "definition", "description"
  };
  private static final String[] FULL = {
    "full", "full definition", "full description", "long description", "details"
  };
  private static final String[] INCLUDE = {
    "include",
    "include when",
    "includes",
    "inclusion",
    "inclusion criteria",
    "when to use",
    "use when"
  };
  private static final String[] EXCLUDE = {
    "exclude",
    "exclude when",
    "excludes",
    "exclusion",
    "exclusion criteria",
    "when not to use",
    "do not use when"
  };
  private static final String[] NEAR_MISS = {
    "near miss", "near misses", "counterexample", "close but no"
  };

  /** The columns of a codebook; neither name nor level where the sheet is none. */
  static CodebookColumns of(Header header) {
    OptionalInt code = header.column("code");
    OptionalInt named = header.column(NAMES);
    OptionalInt id = header.column("id", "code id", "key");
    OptionalInt brief = header.column(BRIEF);
    return new CodebookColumns(
        id.isEmpty() && named.isPresent() ? code : id,
        named.isPresent() ? named : code.isPresent() ? code : id,
        header.column(PARENTS),
        levels(header),
        brief,
        full(header, brief),
        header.column(INCLUDE),
        header.column(EXCLUDE),
        header.column("example", "examples", "typical example"),
        header.column(NEAR_MISS),
        header.column("colour", "color"),
        header.column("origin"),
        header.column("rules", "rule", "keywords", "search terms"),
        header.column("retired"),
        header.column("replaced by", "split into"));
  }

  private static OptionalInt full(Header header, OptionalInt brief) {
    OptionalInt full = header.column(FULL);
    OptionalInt description = header.column("description");
    return full.isPresent() || description.equals(brief) ? full : description;
  }

  private static List<Integer> levels(Header header) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(level -> header.column("level " + level))
        .takeWhile(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .toList();
  }

  /** Whether the sheet can be a codebook. */
  boolean nameCodes() {
    return name.isPresent() || !levels.isEmpty();
  }

  /** All columns that say something of codes. */
  List<Integer> all() {
    List<Integer> all = new ArrayList<>(levels);
    Stream.of(
            id,
            name,
            parent,
            brief,
            full,
            include,
            exclude,
            example,
            nearMiss,
            colour,
            origin,
            rules,
            retired,
            replacedBy)
        .flatMapToInt(OptionalInt::stream)
        .forEach(all::add);
    return all;
  }

  /** A name or id in a column that may be absent. */
  static String line(SheetRow row, OptionalInt column) {
    return column.isPresent() ? row.line(column.getAsInt()) : "";
  }

  /** The cell of a column that may be absent. */
  static String cell(SheetRow row, OptionalInt column) {
    return column.isPresent() ? row.cell(column.getAsInt()) : "";
  }
}
