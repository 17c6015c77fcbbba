package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.CodePart;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.codebook.CodebookDifference.OfPart;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.CodebookQueueDesk;
import org.exemplar.study.desk.CodebookQueueDesk.Context;
import org.exemplar.study.desk.WaitingCoding;

/**
 * The codings that a coder is asked to look at again.
 *
 * @param waiting how many can be looked at now
 * @param later how many wait for the next round
 * @param groups the first of them, code by code
 * @param codes that are in use, to choose from
 */
public record CodebookQueueScreen(
    int waiting, int later, List<Group> groups, List<CodebookScreen.Choice> codes) {

  /** As many codings as stand on one page; the others follow when these are done. */
  private static final int MOST = 50;

  /** Keeps its own copies. */
  public CodebookQueueScreen {
    groups = List.copyOf(groups);
    codes = List.copyOf(codes);
  }

  /**
   * The codings of one code.
   *
   * @param code its id
   * @param name of the code
   * @param differences of what it meant and means; empty for one that was split
   * @param parts the codes that it was split into; empty for one that was not
   * @param all how many codings of it wait
   * @param lines the first of them
   */
  public record Group(
      String code,
      String name,
      List<OfPart> differences,
      List<CodebookScreen.Choice> parts,
      int all,
      List<Line> lines) {
    /** Keeps its own copies. */
    public Group {
      differences = List.copyOf(differences);
      parts = List.copyOf(parts);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A coding.
   *
   * @param key names it as it stands
   * @param transcript where it stands
   * @param place of it in the address of the transcript's page
   * @param coder whose it is; empty for who looks
   * @param version of the codebook that it was coded under
   * @param words that are coded
   * @param context the words around them
   * @param memo of the coding; may be empty
   */
  public record Line(
      String key,
      String transcript,
      String place,
      String coder,
      int version,
      String words,
      Context context,
      String memo) {}

  static CodebookQueueScreen of(CodebookQueueDesk desk, Codebook codebook, CoderId viewer) {
    List<WaitingCoding> all = desk.waiting(viewer);
    List<WaitingCoding> open = all.stream().filter(WaitingCoding::isOpen).toList();
    Map<CodeId, List<WaitingCoding>> byCode =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.code().id(), LinkedHashMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    int room = MOST;
    for (List<WaitingCoding> ofCode : byCode.values()) {
      if (room > 0) {
        Group group = group(desk, codebook, viewer, ofCode, room);
        groups.add(group);
        room -= group.lines().size();
      }
    }
    return new CodebookQueueScreen(
        open.size(),
        all.size() - open.size(),
        groups,
        codebook.inUse().stream()
            .map(code -> CodebookScreen.choice(codebook, code, false))
            .toList());
  }

  private static Group group(
      CodebookQueueDesk desk,
      Codebook codebook,
      CoderId viewer,
      List<WaitingCoding> ofCode,
      int room) {
    WaitingCoding first = ofCode.get(0);
    return new Group(
        first.code().id().value(),
        first.code().name(),
        first.former().map(former -> differences(former, first.code())).orElse(List.of()),
        first.parts().stream().map(part -> CodebookScreen.choice(codebook, part, false)).toList(),
        ofCode.size(),
        ofCode.stream().limit(room).map(one -> line(desk, viewer, one)).toList());
  }

  /** In what the meaning differs, part by part. */
  private static List<OfPart> differences(Code former, Code code) {
    return CodebookDifference.of(alone(former), alone(code)).codes().stream()
        .flatMap(one -> one.parts().stream())
        .filter(part -> part.part() != CodePart.COLOUR && part.part() != CodePart.ORIGIN)
        .filter(part -> part.part() != CodePart.RULES)
        .toList();
  }

  private static Codebook alone(Code code) {
    return new Codebook(List.of(code.below(Optional.empty()).with(Optional.empty())));
  }

  private static Line line(CodebookQueueDesk desk, CoderId viewer, WaitingCoding waiting) {
    return new Line(
        waiting.key(),
        waiting.coding().transcript().value(),
        "at-" + waiting.coding().span().start(),
        waiting.coding().coder().equals(viewer) ? "" : waiting.coding().coder().value(),
        waiting.coding().codebookVersion(),
        waiting.coding().text(),
        desk.context(waiting.coding()),
        waiting.coding().memo());
  }
}
