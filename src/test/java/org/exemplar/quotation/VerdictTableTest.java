package org.exemplar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.alignment.Convention;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code verdicts.csv}: a quotation, its verdict, places, details and warnings. */
class VerdictTableTest {

  @TestFactory
  Stream<DynamicTest> rows() throws IOException {
    QuotationVerifier verifier =
        QuotationVerifier.of(
            TranscriptsFile.read("verdicts-transcripts.txt"),
            Participants.none(),
            Convention.common("en"));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows =
        format.parse(new StringReader(TranscriptsFile.text("verdicts.csv"))).getRecords();
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("quotation"),
                    () -> assertThat(told(verifier.verify(quotation(row)))).isEqualTo(told(row))));
  }

  private static Quotation quotation(CSVRecord row) {
    return new Quotation(
        "",
        Optional.of(row.get("transcript")).filter(s -> !s.isEmpty()).map(TranscriptId::new),
        Optional.of(row.get("participant")).filter(s -> !s.isEmpty()).map(ParticipantId::new),
        row.get("quotation"),
        Optional.empty(),
        SourceLocation.of("verdicts.csv"));
  }

  private static List<String> told(Verification found) {
    return List.of(
        found.verdict().words(),
        found.places().stream().map(Place::words).collect(Collectors.joining("|")),
        String.join("|", found.details()),
        String.join("|", found.warnings()));
  }

  private static List<String> told(CSVRecord row) {
    String warnings = row.isSet("warnings") ? row.get("warnings") : "";
    return List.of(row.get("verdict"), row.get("places"), row.get("details"), warnings);
  }
}
