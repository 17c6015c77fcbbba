package org.exemplar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

  @Test
  void aTranscriptIsKnownByItsTextAlone() {
    Transcript transcript = ExampleStudy.study().corpus().transcripts().get(0);
    assertThat(Provenance.Input.of(transcript))
        .isEqualTo(new Provenance.Input("transcript", "g1", TextDigest.of(transcript.text())));
  }

  @Test
  void codingsHaveAnotherDigestWhenOneOfThemChanges() {
    CoderId agreed = new CoderId("agreed");
    SmallStudy study = ExampleStudy.study();
    Provenance.Input before = Provenance.Input.of(agreed, study.codings().by(Set.of(agreed)));
    assertThat(Provenance.Input.of(agreed, ExampleStudy.study().codings().by(Set.of(agreed))))
        .isEqualTo(before);
    study.coded("agreed", "g1", "barriers", "direct");
    assertThat(Provenance.Input.of(agreed, study.codings().by(Set.of(agreed))).digest())
        .isNotEqualTo(before.digest());
  }

  @Test
  void codebookThemesAndParticipantsAreInputsToo() {
    SmallStudy study = ExampleStudy.study();
    SmallStudy other =
        ExampleStudy.study()
            .code("more", "")
            .theme("G", "More", "more")
            .participant("P9", "g2", "Di");
    assertThat(Provenance.Input.of(study.codebook()))
        .isNotEqualTo(Provenance.Input.of(other.codebook()));
    assertThat(Provenance.Input.of(study.themes()))
        .isNotEqualTo(Provenance.Input.of(other.themes()));
    assertThat(Provenance.Input.of(study.corpus().participants()))
        .isNotEqualTo(Provenance.Input.of(other.corpus().participants()));
  }

  @Test
  void theManifestIsInOrder() {
    TextDigest digest = TextDigest.of("x");
    Map<String, TextDigest> outputs = new LinkedHashMap<>();
    outputs.put("tally.csv", digest);
    outputs.put("comments.csv", digest);
    Provenance provenance =
        new Provenance(
            "Exemplar 1.0",
            "example",
            Map.of("coders", "reconciled"),
            List.of(
                new Provenance.Input("transcript", "g1", digest),
                new Provenance.Input("codebook", "", digest)),
            outputs);
    String x = digest.hex();
    assertThat(provenance.manifest().toString())
        .isEqualTo(
            "{program=Exemplar 1.0, study=example, options={coders=reconciled}, inputs=[{kind="
                + "transcript, name=g1, sha256="
                + x
                + "}, {kind=codebook, sha256="
                + x
                + "}], outputs={comments.csv="
                + x
                + ", tally.csv="
                + x
                + "}}");
  }
}
