package org.exemplar.workspace;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.CoderId;

/** Who may come in while the workspace is open. Links are given and revoked meanwhile. */
final class Sessions {

  private static final CoderId OWNER = new CoderId("owner");

  private final SecureRandom random = new SecureRandom();
  private final Session owner = Session.of(OWNER, random);
  private List<Session> coders;

  Sessions(List<Session> coders) {
    this.coders = List.copyOf(coders);
  }

  /** That of who opened the workspace, which gives and revokes the links of coders. */
  Session owner() {
    return owner;
  }

  /** Those of coders, in the order in which they got their links. */
  synchronized List<Session> coders() {
    return coders;
  }

  /** The coder's session that a secret opens. */
  Optional<Session> opened(String secret) {
    return Session.opened(coders(), secret);
  }

  /** Gives a coder a link; one that the coder had opens nothing any more. */
  synchronized void give(CoderId coder) {
    List<Session> all = new ArrayList<>(coders);
    all.removeIf(session -> session.coder().equals(coder));
    all.add(Session.of(coder, random));
    coders = List.copyOf(all);
  }

  /** Takes a coder's link away; whoever came in by it is out with the next request. */
  synchronized void revoke(CoderId coder) {
    coders = coders.stream().filter(session -> !session.coder().equals(coder)).toList();
  }
}
