package org.exemplar.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.survey.ColumnUse.Use;
import org.exemplar.text.WhiteSpace;

/** The codes that a survey sheet already applies: the codebook they make, and those of each row. */
final class GivenCodes {

  private record Key(String parent, String name) {}

  private final AnswerSheet sheet;
  private final SurveyLayout layout;
  private final boolean grouped;
  private final Map<Key, Code> codes = new LinkedHashMap<>();
  private final Set<CodeId> taken = new LinkedHashSet<>();

  GivenCodes(AnswerSheet sheet, SurveyLayout layout) {
    this.sheet = sheet;
    this.layout = layout;
    this.grouped =
        layout.with(Use.NAMED_CODES).stream().map(this::stem).distinct().count() > 1
            || layout.has(Use.NAMED_CODES) && layout.has(Use.MARKED_CODE);
    layout.with(Use.MARKED_CODE).forEach(i -> code("", title(i)));
    if (grouped) {
      layout.with(Use.NAMED_CODES).forEach(i -> code("", stem(i)));
    }
    sheet.rows().forEach(this::of);
  }

  /** Codes in the order of columns, then of their first appearance; children under their column. */
  Codebook codebook() {
    List<Code> ordered = new ArrayList<>();
    List<Code> all = List.copyOf(codes.values());
    all.stream().filter(code -> code.parent().isEmpty()).forEach(ordered::add);
    List<Code> tree = new ArrayList<>();
    for (Code root : ordered) {
      tree.add(root);
      all.stream().filter(code -> code.parent().equals(Optional.of(root.id()))).forEach(tree::add);
    }
    return new Codebook(tree);
  }

  /** The codes of a row, each once. */
  Set<CodeId> of(List<String> row) {
    Set<CodeId> found = new LinkedHashSet<>();
    for (int i : layout.with(Use.MARKED_CODE)) {
      if (ColumnProfile.isMark(row.get(i))) {
        found.add(code("", title(i)).id());
      }
    }
    for (int i : layout.with(Use.NAMED_CODES)) {
      names(row.get(i)).forEach(name -> found.add(code(grouped ? stem(i) : "", name).id()));
    }
    return found;
  }

  private static Stream<String> names(String cell) {
    return Stream.of(cell.split("[;|\n]")).map(WhiteSpace::folded).filter(name -> !name.isEmpty());
  }

  private Code code(String parent, String name) {
    Key key = new Key(parent, name);
    Code known = codes.get(key);
    if (known != null) {
      return known;
    }
    Optional<CodeId> above =
        parent.isEmpty() ? Optional.empty() : Optional.of(code("", parent).id());
    Code made = Code.of(unusedId(parent.isEmpty() ? name : parent + " " + name), name, above);
    codes.put(key, made);
    return made;
  }

  private CodeId unusedId(String name) {
    CodeId plain = CodeId.of(name);
    CodeId id = plain;
    for (int n = 2; !taken.add(id); n++) {
      id = new CodeId(plain + "-" + n);
    }
    return id;
  }

  private String title(int column) {
    return WhiteSpace.folded(sheet.header().get(column));
  }

  private String stem(int column) {
    return LayoutRecognition.stem(title(column));
  }
}
