package org.exemplar.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.coding.io.CodingsReader;
import org.exemplar.coding.io.CodingsWriter;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.CrossTab;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Saturation;
import org.exemplar.tally.Tally;

/** How long it takes to read the codings and to count them. */
final class Counting {

  private Counting() {}

  static Chapter measure(Counted counted, Path folder, Race race) throws IOException {
    Study study = counted.study();
    Path file = folder.resolve("codings.csv");
    Files.write(file, new CodingsWriter(study.transcripts()).bytes(study.codings()));
    List<Timing> reading = race.of(() -> read(study, file), () -> parse(file));
    List<Timing> counting = race.of(() -> count(counted), () -> bare(study));
    String codings = Finding.count(study.codings().size());
    return new Chapter(
        "Counting",
        List.of(
            new Finding(
                "reading " + codings + " codings, each compared with its text",
                Optional.empty(),
                reading.get(0),
                List.of(new Finding.Beside("Commons CSV, the cells alone", reading.get(1)))),
            new Finding(
                "tally, cross tabulations, co-occurrence and saturation of " + codings + " codings",
                Optional.empty(),
                counting.get(0),
                List.of(
                    new Finding.Beside(
                        "limit: codings by code and transcript, in one pass", counting.get(1))))),
        List.of(
            "Counted are segments, turns, transcripts, groups and participants of each theme;"
                + " segments and turns by transcript and by participant; and themes that met, by"
                + " overlap and by turn."));
  }

  private static long read(Study study, Path file) {
    CodingsReader reader =
        new CodingsReader(study.transcripts(), Set.of(), Set.of(), study.codebook());
    Reading<CodingSet> codings = reader.read(file, "codings.csv", new CoderId("ines"));
    return codings.value().orElseThrow().size();
  }

  private static long parse(Path file) throws IOException {
    long characters = 0;
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.RFC4180.parse(in)) {
      for (CSVRecord row : parser) {
        characters += row.get(4).length();
      }
    }
    return characters;
  }

  private static long count(Counted prepared) {
    Counted counted = Counted.of(prepared.study());
    long counts = Tally.of(counted.talk(), counted.categories()).entries().size();
    for (Dimension dimension : List.of(Dimension.transcript(), Dimension.participant())) {
      for (CountingUnit unit : List.of(CountingUnit.CODINGS, CountingUnit.TURNS)) {
        counts +=
            CrossTab.of(counted.talk(), counted.categories(), dimension, unit).columns().size();
      }
    }
    for (CoOccurrence.Within within : CoOccurrence.Within.values()) {
      counts += CoOccurrence.of(counted.talk(), counted.categories(), within).counts().size();
    }
    return counts + Saturation.of(counted.talk()).steps().size();
  }

  private static long bare(Study study) {
    return study.codings().stream()
        .collect(
            Collectors.groupingBy(
                coding -> List.of(coding.code(), coding.transcript()), Collectors.counting()))
        .size();
  }
}
