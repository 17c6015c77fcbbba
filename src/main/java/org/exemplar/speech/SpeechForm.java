package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The form in which one service writes what it heard. */
interface SpeechForm {

  /** The service's name. */
  String service();

  /** Whether data have this form: told by members that other forms do not have. */
  boolean isFormOf(JsonNode root);

  /** What was heard, in the order of the recording; what is damaged in it is left out. */
  List<Heard> heard(JsonNode root);
}
