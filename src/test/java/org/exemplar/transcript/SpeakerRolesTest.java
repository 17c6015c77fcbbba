package org.exemplar.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerRolesTest {

  @ParameterizedTest
  @CsvSource({
    "Moderator, INTERVIEWER",
    "' INTERVIEWER : ', INTERVIEWER",
    "問：, INTERVIEWER",
    "Interviewer 3, INTERVIEWER",
    "MOD2:, INTERVIEWER",
    "Q, INTERVIEWER",
    "Q1, PARTICIPANT",
    "Everyone, COLLECTIVE",
    "P1, PARTICIPANT",
    "Ida, PARTICIPANT"
  })
  void knowsCommonNames(String label, Speaker.Role role) {
    assertThat(SpeakerRoles.common().speaker(label).role()).isEqualTo(role);
  }

  @Test
  void knowsTheStudysOwnInterviewers() {
    SpeakerRoles roles = SpeakerRoles.of(List.of("Andrew  Knight"));
    assertThat(roles.speaker("ANDREW KNIGHT:").role()).isEqualTo(Speaker.Role.INTERVIEWER);
  }

  @ParameterizedTest
  @CsvSource({"' Patient :', patient", "PATIENT, patient", "'A\u00A0 B', a b", "Straße, strasse"})
  void foldsLabels(String label, String folded) {
    assertThat(Speaker.fold(label)).isEqualTo(folded);
  }
}
