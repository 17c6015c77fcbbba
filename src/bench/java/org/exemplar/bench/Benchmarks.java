package org.exemplar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.exemplar.study.Study;

/**
 * Measures how fast Exemplar is on a large study, and writes the page of benchmarks. Run it by
 * {@code mvn -Pbench verify}, in the folder of the project.
 */
public final class Benchmarks {

  private static final Race FULL = new Race(3, 7);
  private static final Race ONCE = new Race(0, 1);

  private final Scale scale;
  private final Race race;
  private final boolean quick;

  private Benchmarks(Scale scale, Race race, boolean quick) {
    this.scale = scale;
    this.race = race;
    this.quick = quick;
  }

  /**
   * Measures, and writes the page.
   *
   * @param args the page's file; before it, {@code --quick} for one round of a tiny study, which
   *     tells nothing about speed, and only tries whether everything still runs
   * @throws IOException if the disk fails
   */
  public static void main(String[] args) throws IOException {
    boolean quick = args.length > 1 && args[0].equals("--quick");
    Benchmarks benchmarks =
        quick ? new Benchmarks(Scale.TINY, ONCE, true) : new Benchmarks(Scale.LARGE, FULL, false);
    Path page = Path.of(args[args.length - 1]);
    Files.writeString(page, benchmarks.page(), StandardCharsets.UTF_8);
  }

  private String page() throws IOException {
    String before = Machine.load();
    StringBuilder sections = new StringBuilder();
    measure(
        chapter -> {
          if (!quick) {
            System.out.println(chapter.printed());
          }
          sections.append('\n').append(chapter.printed());
        });
    return introduction() + Machine.printed() + load(before, Machine.load()) + sections;
  }

  private void measure(Consumer<Chapter> done) throws IOException {
    Study study = LargeStudy.make(scale);
    try (WordFolder words = WordFolder.of(study.transcripts())) {
      Counted counted = Counted.of(study);
      done.accept(ReadingWord.measure(study, words, race));
      done.accept(VerifyingQuotations.measure(study, scale.edited(), race));
      done.accept(WritingTables.measure(counted, race));
      done.accept(AutoCodingTalk.measure(study, scale, race));
      done.accept(Counting.measure(counted, words.folder(), race));
      done.accept(Unitizing.measure(quick ? 50 : 10_000, race));
      done.accept(ComparingCoders.measure(study, quick ? 40 : 5_000, race));
      done.accept(RatingUnits.measure(scale.units(), race));
      done.accept(Reporting.measure(study, race));
      done.accept(CodingInTheWorkspace.measure(race));
      if (!quick) {
        done.accept(Starting.measure(study, words));
      }
    }
  }

  private String introduction() {
    return String.format(
        Locale.ROOT,
        """
        # Benchmarks

        Written by `mvn -Pbench verify`, which measures on the machine where it runs; `./exemplar`
        must have been started once before, for the times of whole processes. The study is made
        from a seed: %d transcripts of %,d words each, %d codes, %,d codings.

        Each task runs in turn with what stands beside it: a peer that does the same or a like job,
        or a limit, a part of the work that nothing could do without. So both meet the same
        weather, and the **ratio** (the task's median divided by the other's; under 1 is faster)
        holds on other machines better than seconds do. Before each run the heap is cleared.
        %d rounds warm up and %d count, fewer where a round takes long.

        """,
        scale.transcripts(),
        scale.wordsEach(),
        scale.codes(),
        scale.codings(),
        race.warmUps(),
        race.rounds());
  }

  private static String load(String before, String after) {
    return "- Load of the machine: "
        + before
        + " processes wanted a processor when the measuring began, and "
        + after
        + " when it ended, of which the benchmarks themselves are one or two\n";
  }
}
