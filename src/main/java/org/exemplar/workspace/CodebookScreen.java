package org.exemplar.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Description;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.CodebookDesk;

/**
 * The codebook as a tree, and the code that was chosen from it.
 *
 * @param version that is coded under, from 1
 * @param waiting how many codings wait for the coder
 * @param roots of the tree
 * @param places where a code can stand, in order
 * @param chosen the code that was chosen, where one was
 */
public record CodebookScreen(
    int version, int waiting, List<Branch> roots, List<Choice> places, Optional<Chosen> chosen) {

  /** More coded segments of a code are not listed; the quotations have all of them. */
  private static final int MOST_SEGMENTS = 20;

  /** Keeps its own copies. */
  public CodebookScreen {
    roots = List.copyOf(roots);
    places = List.copyOf(places);
  }

  /**
   * A code of the tree.
   *
   * @param address of the page on which it is chosen
   * @param name as printed
   * @param look how it looks
   * @param isHere whether it is chosen
   * @param isInUse whether it may be applied
   * @param count how often it was applied
   * @param whole how often with the codes below it
   * @param below the codes below it
   */
  public record Branch(
      String address,
      String name,
      Look look,
      boolean isHere,
      boolean isInUse,
      int count,
      int whole,
      List<Branch> below) {
    /** Keeps its own copy. */
    public Branch {
      below = List.copyOf(below);
    }

    /** The counts in words, for who does not see where they stand. */
    public String counted() {
      String own = count == 1 ? "1 coding" : count + " codings";
      return below.isEmpty() ? own : own + ", " + whole + " with those of the codes below";
    }
  }

  /**
   * How a code looks.
   *
   * @param number of the colour that it has for want of its own, from 0
   * @param own its own colour, {@code #rrggbb}; empty for none
   */
  public record Look(int number, String own) {}

  /**
   * A code to choose from a list.
   *
   * @param id its id
   * @param name its name, after those of the codes above it
   * @param isChosen whether the list shows it first
   */
  public record Choice(String id, String name, boolean isChosen) {}

  /**
   * The code that was chosen.
   *
   * @param id its id
   * @param state of it that the page shows
   * @param path names of the codes above it; empty for none
   * @param description what is written of it
   * @param look how it looks
   * @param isInUse whether it may be applied
   * @param parts the codes that it was split into, in words; empty for none
   * @param counted how often it was applied, in words
   * @param others codes in use that it can be merged into
   * @param places where it can stand
   * @param segments the first passages that have it
   * @param more how many others there are
   */
  public record Chosen(
      String id,
      String state,
      String path,
      Description description,
      Look look,
      boolean isInUse,
      String parts,
      String counted,
      List<Choice> others,
      List<Choice> places,
      List<Segment> segments,
      int more) {
    /** Keeps its own copies. */
    public Chosen {
      others = List.copyOf(others);
      places = List.copyOf(places);
      segments = List.copyOf(segments);
    }

    /** Its origin, as forms write it; empty where it is not said. */
    public String origin() {
      return description.origin().map(Enum::name).orElse("");
    }

    /** Its rules, each on a line. */
    public String rules() {
      return String.join("\n", description.rules());
    }
  }

  /**
   * A passage that has the code.
   *
   * @param transcript where it stands
   * @param place of it in the address of the transcript's page
   * @param words that are coded
   * @param coder who coded them; empty for who looks
   * @param version of the codebook that they were coded under
   */
  public record Segment(String transcript, String place, String words, String coder, int version) {}

  /** The screen of a coder who chose a code, or none. */
  static CodebookScreen of(CodebookDesk desk, int waiting, CoderId viewer, Optional<CodeId> id) {
    Codebook codebook = desk.codebook();
    Map<CodeId, Integer> counts = desk.counts(viewer);
    Optional<Code> chosen = id.flatMap(codebook::find);
    return new CodebookScreen(
        desk.version(),
        waiting,
        codebook.roots().stream().map(root -> branch(codebook, counts, root, chosen)).toList(),
        places(codebook, chosen),
        chosen.map(code -> chosen(desk, viewer, code, branch(codebook, counts, code, chosen))));
  }

  private static Branch branch(
      Codebook codebook, Map<CodeId, Integer> counts, Code code, Optional<Code> chosen) {
    return new Branch(
        address(code.id()),
        code.name(),
        look(codebook, code),
        chosen.equals(Optional.of(code)),
        code.isInUse(),
        counts.getOrDefault(code.id(), 0),
        codebook.withDescendants(code.id()).stream().mapToInt(c -> counts.getOrDefault(c, 0)).sum(),
        codebook.children(code.id()).stream()
            .map(child -> branch(codebook, counts, child, chosen))
            .toList());
  }

  static Look look(Codebook codebook, Code code) {
    return new Look(codebook.codes().indexOf(code) % CodeColours.PALETTE, code.colour().orElse(""));
  }

  /** Where a code's page is. */
  static String address(CodeId id) {
    return "/codebook?code=" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
  }

  /** All codes, those that are in use and those that are not, with the chosen one marked. */
  private static List<Choice> places(Codebook codebook, Optional<Code> chosen) {
    return codebook.codes().stream()
        .map(code -> choice(codebook, code, chosen.equals(Optional.of(code))))
        .toList();
  }

  static Choice choice(Codebook codebook, Code code, boolean isChosen) {
    return new Choice(code.id().value(), path(codebook, code), isChosen);
  }

  private static String path(Codebook codebook, Code code) {
    return codebook.path(code).stream().map(Code::name).collect(Collectors.joining(" › "));
  }

  private static Chosen chosen(CodebookDesk desk, CoderId viewer, Code code, Branch branch) {
    Codebook codebook = desk.codebook();
    List<Coding> codings = desk.codings(viewer, code.id());
    return new Chosen(
        code.id().value(),
        CodebookDesk.state(code),
        code.parent().map(p -> path(codebook, codebook.required(p))).orElse(""),
        Description.of(code),
        branch.look(),
        code.isInUse(),
        parts(codebook, code),
        branch.counted(),
        codebook.inUse().stream()
            .filter(other -> !other.equals(code))
            .map(other -> choice(codebook, other, false))
            .toList(),
        codebook.codes().stream()
            .filter(other -> !codebook.withDescendants(code.id()).contains(other.id()))
            .map(other -> choice(codebook, other, code.parent().equals(Optional.of(other.id()))))
            .toList(),
        codings.stream().limit(MOST_SEGMENTS).map(coding -> segment(viewer, coding)).toList(),
        Math.max(0, codings.size() - MOST_SEGMENTS));
  }

  private static String parts(Codebook codebook, Code code) {
    return code.retirement().stream()
        .flatMap(retirement -> retirement.replacedBy().stream())
        .map(part -> "“" + codebook.required(part).name() + "”")
        .collect(Collectors.joining(", "));
  }

  private static Segment segment(CoderId viewer, Coding coding) {
    return new Segment(
        coding.transcript().value(),
        "at-" + coding.span().start(),
        coding.text(),
        coding.coder().equals(viewer) ? "" : coding.coder().value(),
        coding.codebookVersion());
  }
}
