package org.exemplar.architecture.planted.purity.text;

import java.time.Instant;

/** Breaks a rule on purpose. */
public record Clock() {
  static Instant read() {
    return Instant.now();
  }
}
