package org.exemplar.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.worksheet.KeptStudy.code;
import static org.exemplar.worksheet.KeptStudy.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.exemplar.OddWords;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.difference.io.DifferenceFiles;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.ExportWorksheets;
import org.exemplar.study.exchange.ImportCodings;
import org.exemplar.study.output.OutputFolder;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet with a coder's codings in it, brought back as it is, gives the same codings. */
class TurnAlignedRoundTripTest {

  private static final Coder ANNA = person("anna");
  private static final Codebook CODES =
      new Codebook(
          List.of(
              code("a", "Same name"),
              code("b", "Same name"),
              code("c", "=1+1"),
              code("d", "Named; with | marks", "a"),
              code("e", "e"),
              code("f", "名前")));

  @TempDir private Path folder;

  @Test
  void codingsOfTurnsAndOfPartsComeBackAsTheyWere() throws IOException {
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<Transcript> transcripts = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        transcripts.add(transcript("t" + i, random));
      }
      KeptStudy study = new KeptStudy(CODES, transcripts, List.of(ANNA));
      CodingSet codings = codings(transcripts, random);
      study.become(codings, List.of());
      Path out = folder.resolve("seed" + seed);
      Reading<List<Path>> files =
          new ExportWorksheets(study, new Worksheets(), new OutputFolder())
              .export(
                  new ExportWorksheets.Request(out, List.of(), List.of(), true, Optional.of(out)));
      study.become(CodingSet.none(), List.of());
      Reading<?> outcome =
          new ImportCodings(study, new Worksheets(), new DifferenceFiles(), () -> KeptStudy.NOW)
              .bring(
                  new ImportCodings.Request(
                      out, files.value().orElseThrow(), Optional.empty(), false));
      assertThat(outcome.problems()).as("seed %d", seed).isEmpty();
      assertThat(study.study().codings()).as("seed %d", seed).isEqualTo(codings);
    }
  }

  private static Transcript transcript(String id, Random random) {
    SpeakerRoles roles = SpeakerRoles.common();
    TurnLines lines = new TurnLines();
    int turns = 1 + random.nextInt(12);
    for (int i = 0; i < turns; i++) {
      String words = "w" + i + " " + new OddWords(random.nextLong()).text();
      lines.add(roles.speaker(random.nextBoolean() ? "P1" : "Moderator"), words, Optional.empty());
    }
    return lines.transcript(new TranscriptId(id));
  }

  private static CodingSet codings(List<Transcript> transcripts, Random random) {
    List<Coding> codings = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      for (int i = 0; i < 10; i++) {
        Code code = CODES.codes().get(random.nextInt(CODES.codes().size()));
        TextSpan span = random.nextInt(3) > 0 ? turn(transcript, random) : any(transcript, random);
        String memo = random.nextBoolean() ? "" : "memo " + random.nextInt(3);
        codings.add(
            new Coding(
                ANNA.id(), transcript.id(), code.id(), span, transcript.words(span), memo, 1));
      }
    }
    Set<List<Object>> seen = new HashSet<>();
    codings.removeIf(c -> !seen.add(List.of(c.transcript(), c.span(), c.code())));
    return CodingSet.of(codings);
  }

  private static TextSpan turn(Transcript transcript, Random random) {
    return transcript.turns().get(random.nextInt(transcript.turns().size())).span();
  }

  /** Any words, also across turns and labels. */
  private static TextSpan any(Transcript transcript, Random random) {
    int length = transcript.text().length();
    while (true) {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      Optional<TextSpan> span =
          TextSpan.in(transcript.text(), start, end).flatMap(s -> s.trimmed(transcript.text()));
      if (span.isPresent()) {
        return span.get();
      }
    }
  }
}
