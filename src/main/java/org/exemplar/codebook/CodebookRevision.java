package org.exemplar.codebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.WhiteSpace;

/**
 * What researchers do to a codebook. Each step gives the codebook as it is then, or says why it
 * cannot be.
 *
 * @param codebook as it stands
 * @param everUsed ids that earlier versions have, which name their codes for good
 * @param where the codebook is kept, for messages
 */
public record CodebookRevision(Codebook codebook, Set<CodeId> everUsed, SourceLocation where) {

  /** Longer names are no names. */
  public static final int LONGEST_NAME = 200;

  /** A code is split into no more at once. */
  public static final int MOST_PARTS = 12;

  /** Keeps its own copy. */
  public CodebookRevision {
    everUsed = Set.copyOf(everUsed);
  }

  /** An id for a code of this name, which no code has or had. */
  public CodeId freeId(String name) {
    CodeId made = CodeId.of(name);
    CodeId free = made;
    for (int number = 2; everUsed.contains(free) || codebook.find(free).isPresent(); number++) {
      free = new CodeId(made + "-" + number);
    }
    return free;
  }

  /** With a code more, in use, the last of those below its parent. */
  public Reading<Codebook> add(Description described, Optional<CodeId> parent) {
    return unknown(parent.stream().toList())
        .or(() -> wrong(described, parent, Optional.empty()))
        .map(Reading::<Codebook>failed)
        .orElseGet(
            () -> {
              List<Code> codes = new ArrayList<>(codebook.codes());
              codes.add(described.code(freeId(described.name()), parent, where));
              return Reading.of(new Codebook(codes));
            });
  }

  /** With other words for a code, which stays where it is. */
  public Reading<Codebook> describe(CodeId id, Description described) {
    return unknown(List.of(id))
        .or(() -> wrong(described, codebook.required(id).parent(), Optional.of(id)))
        .map(Reading::<Codebook>failed)
        .orElseGet(
            () ->
                Reading.of(
                    with(
                        id,
                        code -> described.code(id, code.parent(), where).with(code.retirement()))));
  }

  /** With a code below another, or below none; it becomes the last there. */
  public Reading<Codebook> move(CodeId id, Optional<CodeId> parent) {
    List<CodeId> asked = new ArrayList<>(List.of(id));
    parent.ifPresent(asked::add);
    return unknown(asked)
        .or(() -> parent.filter(codebook.withDescendants(id)::contains).map(p -> circle(id, p)))
        .or(() -> named(codebook.required(id).name(), parent, Optional.of(id)))
        .map(Reading::<Codebook>failed)
        .orElseGet(() -> Reading.of(moved(codebook.required(id), parent)));
  }

  private Codebook moved(Code code, Optional<CodeId> parent) {
    if (code.parent().equals(parent)) {
      return codebook;
    }
    List<Code> codes = new ArrayList<>(codebook.codes());
    codes.remove(code);
    codes.add(code.below(parent));
    return new Codebook(codes);
  }

  /**
   * With a code some places further down among those of the same parent, or up if {@code places} is
   * negative; never beyond their ends.
   */
  public Reading<Codebook> shift(CodeId id, int places) {
    return unknown(List.of(id))
        .map(Reading::<Codebook>failed)
        .orElseGet(() -> Reading.of(shifted(codebook.required(id), places)));
  }

  private Codebook shifted(Code code, int places) {
    List<Code> siblings = code.parent().map(codebook::children).orElseGet(codebook::roots);
    int from = siblings.indexOf(code);
    int to = Math.max(0, Math.min(siblings.size() - 1, from + places));
    List<Code> order = new ArrayList<>(siblings);
    order.add(to, order.remove(from));
    List<Code> codes = new ArrayList<>(codebook.codes());
    for (int i = 0; i < order.size(); i++) {
      codes.set(codebook.codes().indexOf(siblings.get(i)), order.get(i));
    }
    return new Codebook(codes);
  }

  /** Without a code whose codings are given up; these stay. */
  public Reading<Codebook> retire(CodeId id) {
    return unknown(List.of(id))
        .map(Reading::<Codebook>failed)
        .orElseGet(
            () ->
                Reading.of(
                    with(
                        id,
                        code ->
                            code.isInUse()
                                ? code.with(Optional.of(new Code.Retirement(List.of())))
                                : code)));
  }

  /** With a code in use again. */
  public Reading<Codebook> reinstate(CodeId id) {
    return unknown(List.of(id))
        .map(Reading::<Codebook>failed)
        .orElseGet(() -> Reading.of(with(id, code -> code.with(Optional.empty()))));
  }

  /**
   * Without a code, in whose place another stands from now on: for its codings, for the codes below
   * it, and by its rules. What the other code means does not change.
   */
  public Reading<Codebook> merge(CodeId gone, CodeId into) {
    return unknown(List.of(gone, into))
        .or(() -> gone.equals(into) ? Optional.of(withItself(gone)) : Optional.empty())
        .or(() -> codebook.required(into).isInUse() ? Optional.empty() : Optional.of(unused(into)))
        .map(Reading::<Codebook>failed)
        .orElseGet(
            () ->
                Reading.of(
                    new Codebook(
                        codebook.codes().stream()
                            .filter(code -> !code.id().equals(gone))
                            .map(code -> merged(code, codebook.required(gone), into))
                            .toList())));
  }

  private Code merged(Code code, Code gone, CodeId into) {
    Code here = code.with(code.retirement().map(r -> replaced(code, r, gone.id(), into)));
    boolean liftsInto =
        code.id().equals(into) && codebook.withDescendants(gone.id()).contains(into);
    if (liftsInto) {
      here = here.below(gone.parent());
    } else if (code.parent().equals(Optional.of(gone.id()))) {
      here = here.below(Optional.of(into));
    }
    return code.id().equals(into) ? here.withRules(joined(code.rules(), gone.rules())) : here;
  }

  private static Code.Retirement replaced(
      Code code, Code.Retirement retirement, CodeId gone, CodeId into) {
    Set<CodeId> others = new LinkedHashSet<>();
    for (CodeId other : retirement.replacedBy()) {
      others.add(other.equals(gone) ? into : other);
    }
    others.remove(code.id());
    return new Code.Retirement(List.copyOf(others));
  }

  private static List<Rule> joined(List<Rule> own, List<Rule> further) {
    Set<String> known = new LinkedHashSet<>();
    own.forEach(rule -> known.add(rule.text()));
    List<Rule> joined = new ArrayList<>(own);
    further.stream().filter(rule -> known.add(rule.text())).forEach(joined::add);
    return joined;
  }

  /**
   * With a code retired, and new codes that its codings are to get, one each.
   *
   * @param names of the new codes
   * @param below whether these stand below the code; else they stand beside it
   */
  public Reading<Codebook> split(CodeId id, List<String> names, boolean below) {
    return unknown(List.of(id))
        .or(() -> codebook.required(id).isInUse() ? Optional.empty() : Optional.of(unused(id)))
        .or(() -> countOfParts(id, names.size()))
        .map(Reading::<Codebook>failed)
        .orElseGet(() -> splitInto(codebook.required(id), names, below));
  }

  private Reading<Codebook> splitInto(Code code, List<String> names, boolean below) {
    Optional<CodeId> parent = below ? Optional.of(code.id()) : code.parent();
    Reading<Codebook> grown = Reading.of(codebook);
    List<CodeId> parts = new ArrayList<>();
    for (String name : names) {
      grown =
          grown.then(
              book -> {
                CodebookRevision next = new CodebookRevision(book, everUsed, where);
                parts.add(next.freeId(name));
                return next.add(Description.named(name), parent);
              });
    }
    return grown.map(
        book ->
            new CodebookRevision(book, everUsed, where)
                .with(code.id(), c -> c.with(Optional.of(new Code.Retirement(parts)))));
  }

  private Codebook with(CodeId id, UnaryOperator<Code> change) {
    return new Codebook(
        codebook.codes().stream()
            .map(code -> code.id().equals(id) ? change.apply(code) : code)
            .toList());
  }

  private Optional<Problem> unknown(List<CodeId> ids) {
    return ids.stream()
        .filter(id -> codebook.find(id).isEmpty())
        .findFirst()
        .map(
            id ->
                problem(
                    "There is no code \"" + id + "\" any more.",
                    "a code of the codebook",
                    "Load the page again, and choose one that is there."));
  }

  private Optional<Problem> wrong(
      Description described, Optional<CodeId> parent, Optional<CodeId> own) {
    return named(described.name(), parent, own)
        .or(() -> described.isColoured() ? Optional.empty() : Optional.of(uncoloured(described)));
  }

  private Problem uncoloured(Description described) {
    return problem(
        "\"" + described.colour().orElseThrow() + "\" is no colour.",
        "red, green and blue in hexadecimal, such as #1b7837",
        "Choose a colour, or none.");
  }

  /** What is wrong with a name among the codes of a parent, the code of the name left aside. */
  private Optional<Problem> named(String name, Optional<CodeId> parent, Optional<CodeId> own) {
    if (name.isBlank()) {
      return Optional.of(
          problem(
              "The code has no name.", "a name for each code", "Write what the code is called."));
    }
    if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
      return Optional.of(
          problem(
              "The name is too long: it has "
                  + name.codePointCount(0, name.length())
                  + " characters.",
              "at most " + LONGEST_NAME + " characters",
              "Give the code a short name, and write the rest into its definition."));
    }
    return codebook.codes().stream()
        .filter(code -> !own.equals(Optional.of(code.id())) && code.parent().equals(parent))
        .filter(code -> WhiteSpace.folded(code.name()).equalsIgnoreCase(WhiteSpace.folded(name)))
        .findFirst()
        .map(
            code ->
                problem(
                    "There is a code \"" + code.name() + "\" in the same place already.",
                    "another name for each code",
                    "Choose another name, or merge the two codes."));
  }

  private Problem circle(CodeId id, CodeId parent) {
    String name = codebook.required(id).name();
    return id.equals(parent)
        ? problem(
            "The code \"" + name + "\" cannot stand below itself.",
            "another code, or none",
            "Choose another place.")
        : problem(
            "The code \"" + codebook.required(parent).name() + "\" stands below \"" + name + "\".",
            "a code that does not stand below it",
            "Move that code away first, or choose another place.");
  }

  private Problem withItself(CodeId id) {
    return problem(
        "The code \"" + codebook.required(id).name() + "\" cannot be merged with itself.",
        "two codes",
        "Choose the code that its codings are to get.");
  }

  private Problem unused(CodeId id) {
    return problem(
        "The code \"" + codebook.required(id).name() + "\" is retired.",
        "a code that is in use",
        "Choose another code, or put this one into use again first.");
  }

  private Optional<Problem> countOfParts(CodeId id, int count) {
    return count >= 2 && count <= MOST_PARTS
        ? Optional.empty()
        : Optional.of(
            problem(
                "\""
                    + codebook.required(id).name()
                    + "\" cannot be split into "
                    + count
                    + (count == 1 ? " code." : " codes."),
                "from 2 to " + MOST_PARTS + " codes",
                "Write the name of each new code on a line of its own."));
  }

  private Problem problem(String found, String expected, String remedy) {
    return Problem.error(where, found, expected, remedy);
  }
}
