package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.record.Decision;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.study.reconciliation.DifferenceWords;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.TranscriptId;

/**
 * A list of differences, each leading to its passage.
 *
 * @param heading who differs
 * @param round which round this is, in a sentence; empty while a study is in its first
 * @param ofRound its number for the form that chooses among the differences; empty for the present
 *     one
 * @param count how many there are, in a sentence
 * @param coders who is compared, for the form that chooses among the differences
 * @param codes to choose
 * @param transcripts to choose
 * @param states to choose
 * @param entries the differences
 * @param overview leads to the comparison
 * @param next leads to the first open one of them; empty if there is none
 */
public record DifferencesScreen(
    String heading,
    String round,
    String ofRound,
    String count,
    List<String> coders,
    List<Pick> codes,
    List<Pick> transcripts,
    List<Pick> states,
    List<Entry> entries,
    String overview,
    String next) {

  private static final int LONGEST = 160;

  /**
   * What may be chosen in a list.
   *
   * @param value in the form
   * @param name in words
   * @param chosen whether it is the present choice
   */
  public record Pick(String value, String name, boolean chosen) {}

  /**
   * A difference.
   *
   * @param name its codes and place
   * @param link leads to its passage
   * @param type in what the coders differ
   * @param speaker who says it
   * @param words the beginning of the passage
   * @param decided how it is decided; empty where it is open
   */
  public record Entry(
      String name, String link, String type, String speaker, String words, String decided) {}

  /** Keeps its own copies. */
  public DifferencesScreen {
    coders = List.copyOf(coders);
    codes = List.copyOf(codes);
    transcripts = List.copyOf(transcripts);
    states = List.copyOf(states);
    entries = List.copyOf(entries);
  }

  /** The list of a selection. */
  static DifferencesScreen of(
      ComparisonDesk.View view, ConsensusMeeting meeting, CompareSelection selection) {
    List<Difference> among = selection.among(meeting);
    return new DifferencesScreen(
        "Differences of "
            + ScopeWords.listed(view.scope().coders().stream().map(CoderId::value).toList()),
        new ScopeWords(view.scope()).round(),
        selection.round().map(String::valueOf).orElse(""),
        count(among.size(), meeting.differences().list().size()),
        selection.coders().stream().map(CoderId::value).toList(),
        codes(view, meeting, selection),
        transcripts(meeting, selection),
        List.of(
            state(CompareSelection.State.ALL, "open and decided", selection),
            state(CompareSelection.State.OPEN, "open", selection),
            state(CompareSelection.State.DECIDED, "decided", selection)),
        among.stream().map(d -> entry(d, view, meeting, selection)).toList(),
        selection.overview().toString(),
        among.stream()
            .filter(d -> !meeting.reconciliation().decided().containsKey(d.id()))
            .findFirst()
            .map(d -> selection.page(d.id()).toString())
            .orElse(""));
  }

  private static String count(int shown, int all) {
    String noun = all == 1 ? " difference" : " differences";
    return shown == all ? all + noun + "." : shown + " of " + all + noun + ".";
  }

  private static List<Pick> codes(
      ComparisonDesk.View view, ConsensusMeeting meeting, CompareSelection selection) {
    List<CodeId> asked =
        meeting.differences().list().stream().flatMap(d -> d.codes().stream()).distinct().toList();
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", "every code", selection.code().isEmpty()));
    view.codebook().codes().stream()
        .filter(code -> asked.contains(code.id()))
        .forEach(
            code ->
                picks.add(
                    new Pick(
                        code.id().value(),
                        ReconcileScreen.path(code.id(), view.codebook()),
                        selection.code().filter(code.id()::equals).isPresent())));
    return picks;
  }

  private static List<Pick> transcripts(ConsensusMeeting meeting, CompareSelection selection) {
    List<Pick> picks = new ArrayList<>();
    picks.add(new Pick("", "every transcript", selection.transcript().isEmpty()));
    for (TranscriptId id : meeting.differences().compared()) {
      picks.add(
          new Pick(id.value(), id.value(), selection.transcript().filter(id::equals).isPresent()));
    }
    return picks;
  }

  private static Pick state(CompareSelection.State state, String name, CompareSelection selection) {
    return new Pick(
        state == CompareSelection.State.ALL ? "" : state.word(), name, selection.state() == state);
  }

  private static Entry entry(
      Difference difference,
      ComparisonDesk.View view,
      ConsensusMeeting meeting,
      CompareSelection selection) {
    DifferenceWords told = meeting.words(difference);
    Optional<Decision> decided =
        Optional.ofNullable(meeting.reconciliation().decided().get(difference.id()));
    return new Entry(
        ReconcileScreen.name(difference, meeting, view.codebook()),
        selection.page(difference.id()).toString(),
        told.type(),
        told.speaker(),
        shortened(told.transcript().words(difference.hull())),
        decided.map(d -> DecisionWords.way(d, difference.coders())).orElse(""));
  }

  /** The beginning, to the end of a word. */
  private static String shortened(String words) {
    String line = WhiteSpace.folded(words);
    int space = line.length() <= LONGEST ? -1 : line.lastIndexOf(' ', LONGEST);
    return space < 0 ? line : line.substring(0, space) + " …";
  }
}
