package org.exemplar.study.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.survey.SurveyMaterial;

/**
 * The codebook that a researcher brought, joined with the codes that a survey sheet applies: a code
 * of the sheet is the codebook's where id or name are the same, and is added to it where not.
 *
 * @param codebook both
 * @param codings those of the sheet, with the ids of the joined codebook
 */
record SurveyCodes(Codebook codebook, CodingSet codings) {

  static SurveyCodes join(Codebook brought, Optional<SurveyMaterial> survey) {
    if (survey.isEmpty()) {
      return new SurveyCodes(brought, CodingSet.none());
    }
    if (brought.codes().isEmpty()) {
      return new SurveyCodes(survey.get().codebook(), survey.get().codings());
    }
    Map<CodeId, CodeId> ids = new LinkedHashMap<>();
    List<Code> codes = new ArrayList<>(brought.codes());
    for (Code code : survey.get().codebook().codes()) {
      Optional<Code> same = same(brought, code);
      ids.put(code.id(), same.map(Code::id).orElse(code.id()));
      if (same.isEmpty()) {
        codes.add(Code.of(code.id(), code.name(), code.parent().map(ids::get)));
      }
    }
    List<Coding> codings =
        survey.get().codings().stream().map(c -> recoded(c, ids.get(c.code()))).toList();
    return new SurveyCodes(new Codebook(codes), CodingSet.of(codings));
  }

  private static Optional<Code> same(Codebook brought, Code code) {
    return brought.codes().stream()
        .filter(c -> c.id().equals(code.id()) || c.name().equalsIgnoreCase(code.name()))
        .findFirst();
  }

  private static Coding recoded(Coding c, CodeId code) {
    return new Coding(
        c.coder(), c.transcript(), code, c.span(), c.text(), c.memo(), c.codebookVersion());
  }
}
