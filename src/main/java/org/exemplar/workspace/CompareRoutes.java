package org.exemplar.workspace;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.record.DifferenceId;
import org.exemplar.report.DecisionsTable;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.reconciliation.Choice;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.study.reconciliation.MadeDecision;
import org.exemplar.text.TextSpan;

/** Comparing coders, and deciding their differences. */
final class CompareRoutes implements Screen {

  private static final String DIFFERENCE = "/compare/differences/{difference}";
  private static final int PROBLEMS = 422;

  private final ComparisonDesk desk;
  private final Instruments instruments;
  private final Pages pages;

  CompareRoutes(ComparisonDesk desk, Instruments instruments, Pages pages) {
    this.desk = desk;
    this.instruments = instruments;
    this.pages = pages;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/compare", this::overview),
        Route.get("/compare/agreement", this::agreement),
        Route.get("/compare/differences", this::list),
        Route.get(DIFFERENCE, this::passage),
        Route.post(DIFFERENCE, this::decide),
        Route.post("/compare/reconciled", this::reconcile),
        Route.get("/compare/decisions.csv", this::decisions));
  }

  private void overview(Context ctx) {
    CompareSelection selection = selection(ctx);
    ComparisonDesk.View view = desk.view(selection.asked(Form.coder(ctx)));
    CompareScreen screen = CompareScreen.of(view, selection, done(ctx));
    pages.show(ctx, "compare.jte", "Compare", Map.of("screen", screen));
  }

  /** A page of its own, or what is put into the overview when it is there. */
  private void agreement(Context ctx) {
    CompareSelection selection = selection(ctx);
    AgreementScreen screen =
        AgreementScreen.of(desk.agreement(selection.asked(Form.coder(ctx))), selection);
    pages.show(
        ctx,
        Form.wantsPart(ctx) ? "agreementpart.jte" : "agreement.jte",
        "Agreement",
        Map.of("screen", screen));
  }

  private void list(Context ctx) {
    CompareSelection selection = selection(ctx);
    ComparisonDesk.View view = desk.view(selection.asked(Form.coder(ctx)));
    pages.show(
        ctx,
        "comparelist.jte",
        "Differences",
        Map.of("screen", DifferencesScreen.of(view, meeting(view), selection)));
  }

  private void passage(Context ctx) {
    CompareSelection selection = aboutDifference(ctx);
    ComparisonDesk.View view = desk.view(selection.asked(Form.coder(ctx)));
    ConsensusMeeting meeting = meeting(view);
    show(
        ctx,
        view,
        difference(ctx, meeting),
        selection,
        new ReconcileScreen.Before(Optional.empty(), List.of(), done(ctx)));
  }

  /** The difference that was decided before this page was asked for. */
  private static Optional<DifferenceId> done(Context ctx) {
    return Optional.ofNullable(ctx.queryParam("done"))
        .filter(DifferenceId::isOne)
        .map(DifferenceId::new);
  }

  private void show(
      Context ctx,
      ComparisonDesk.View view,
      Difference difference,
      CompareSelection selection,
      ReconcileScreen.Before before) {
    ReconcileScreen screen = ReconcileScreen.of(view, meeting(view), difference, selection, before);
    pages.show(ctx, "reconcile.jte", screen.name(), Map.of("screen", screen));
  }

  private void decide(Context ctx) {
    CompareSelection selection = aboutDifference(ctx);
    ComparisonDesk.Asked asked = selection.asked(Form.coder(ctx));
    ComparisonDesk.View view = desk.view(asked);
    ConsensusMeeting meeting = meeting(view);
    Difference difference = difference(ctx, meeting);
    Link next = next(meeting, difference, selection);
    MadeDecision made = made(ctx, difference);
    List<Problem> problems = desk.decide(asked, made, Form.number(ctx, "before").orElse(-1));
    if (problems.isEmpty()) {
      ctx.redirect(next.with("done", difference.id().value()).toString(), HttpStatus.SEE_OTHER);
    } else {
      ctx.status(PROBLEMS);
      show(
          ctx,
          desk.view(asked),
          difference,
          selection,
          new ReconcileScreen.Before(
              Optional.of(made),
              problems.stream().map(p -> p.found() + " " + p.remedy()).toList(),
              Optional.empty()));
    }
  }

  /** The next open difference of the selection, from this one on and around; else the overview. */
  private static Link next(
      ConsensusMeeting meeting, Difference difference, CompareSelection selection) {
    List<Difference> among = selection.among(meeting);
    int at = among.indexOf(difference);
    return Stream.concat(
            among.subList(at + 1, among.size()).stream(), among.stream().limit(Math.max(0, at)))
        .filter(d -> !meeting.reconciliation().decided().containsKey(d.id()))
        .filter(d -> !d.equals(difference))
        .findFirst()
        .map(d -> selection.page(d.id()))
        .orElseGet(selection::overview);
  }

  private static MadeDecision made(Context ctx, Difference difference) {
    Choice choice =
        DecisionForm.choice(Form.text(ctx, "decision"), difference)
            .orElseThrow(
                () ->
                    new Refused(
                        400, "No decision was chosen. Go back, and choose one of the list."));
    OptionalInt start = Form.number(ctx, "start");
    OptionalInt end = Form.number(ctx, "end");
    boolean pointed = start.isPresent() && end.isPresent() && start.getAsInt() < end.getAsInt();
    return new MadeDecision(
        difference.id(),
        choice,
        ctx.formParams("code").stream()
            .filter(code -> !code.isBlank() && code.lines().count() == 1)
            .map(CodeId::new)
            .toList(),
        Form.text(ctx, "words"),
        pointed ? Optional.of(new TextSpan(start.getAsInt(), end.getAsInt())) : Optional.empty(),
        Form.text(ctx, "reason"),
        Form.text(ctx, "decided_by"));
  }

  private void reconcile(Context ctx) {
    CompareSelection selection = selection(ctx);
    Form.answer(
        ctx, desk.reconcile(selection.asked(Form.coder(ctx))), selection.overview().toString());
  }

  private void decisions(Context ctx) {
    ctx.header("Content-Disposition", "attachment; filename=\"decisions.csv\"");
    ctx.contentType("text/csv; charset=utf-8")
        .result(
            instruments
                .formats()
                .table("csv", "en")
                .render(DecisionsTable.of(desk.decisions(Form.coder(ctx)))));
  }

  private CompareSelection selection(Context ctx) {
    String written = Optional.ofNullable(ctx.queryParam("round")).orElse("").strip();
    Optional<Integer> round =
        Optional.of(written)
            .filter(word -> word.matches("\\d{1,9}"))
            .map(Integer::valueOf)
            .filter(number -> number >= 1 && number <= desk.round());
    if (round.isEmpty() && !written.isEmpty()) {
      throw new Refused(
          404,
          "The study has no such round: it is in round "
              + desk.round()
              + ". Go back to the comparison, and choose one of its rounds.");
    }
    return CompareSelection.of(ctx, round);
  }

  /** A difference is of its round, whichever has begun since its page was asked for. */
  private CompareSelection aboutDifference(Context ctx) {
    int round = id(ctx).map(DifferenceId::round).orElseThrow(CompareRoutes::gone);
    int present = desk.round();
    if (round > present) {
      throw gone();
    }
    return CompareSelection.of(ctx, Optional.of(round).filter(of -> of < present));
  }

  private static ConsensusMeeting meeting(ComparisonDesk.View view) {
    return view.meeting()
        .orElseThrow(() -> new Refused(404, new ScopeWords(view.scope()).nothing()));
  }

  private static Difference difference(Context ctx, ConsensusMeeting meeting) {
    return id(ctx).flatMap(meeting::difference).orElseThrow(CompareRoutes::gone);
  }

  private static Optional<DifferenceId> id(Context ctx) {
    return Optional.of(ctx.pathParam("difference"))
        .filter(DifferenceId::isOne)
        .map(DifferenceId::new);
  }

  private static Refused gone() {
    return new Refused(
        404,
        "The coders do not have this difference, or no longer. Go back to the comparison, and"
            + " decide on what has changed.");
  }
}
