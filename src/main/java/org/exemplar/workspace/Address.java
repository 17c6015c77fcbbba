package org.exemplar.workspace;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the workspace answers: at an address of this machine, and to requests that name it.
 *
 * @param host where it listens
 * @param names by which requests may name it, the one in links first
 */
public record Address(String host, List<String> names) {

  private static final int USUAL_PORT = 80;

  /** This machine alone. */
  public static final Address HERE = new Address("127.0.0.1", List.of("127.0.0.1", "localhost"));

  /** Keeps its own copy. */
  public Address {
    names = List.copyOf(names);
  }

  /** The address that a person wrote; nothing where this machine has no such address. */
  public static Optional<Address> of(String written) {
    try {
      InetAddress address = InetAddress.getByName(written);
      if (address.isLoopbackAddress() && address.getAddress().length == 4) {
        return Optional.of(HERE);
      }
      if (address.isAnyLocalAddress()) {
        return Optional.of(new Address(address.getHostAddress(), everyName()));
      }
      boolean isOurs = NetworkInterface.getByInetAddress(address) != null;
      return isOurs
          ? Optional.of(new Address(written, List.of(literal(written))))
          : Optional.empty();
    } catch (UnknownHostException | SocketException e) {
      return Optional.empty();
    }
  }

  /** Those that others can reach first. */
  private static List<String> everyName() throws SocketException {
    Set<String> names = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>(HERE.names());
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        String name = literal(address.getHostAddress().replaceFirst("%.*", ""));
        (address.isLoopbackAddress() ? own : names).add(name);
      }
    }
    names.addAll(own);
    return List.copyOf(names);
  }

  /** In links, colons of an address stand in brackets. */
  private static String literal(String address) {
    return address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
  }

  /** Whether only this machine can reach it. */
  public boolean isHere() {
    return equals(HERE);
  }

  /** Whether a request that names this host is meant for the workspace. */
  boolean admits(String named, int port) {
    // Browsers leave out the port that is usual.
    return names.stream()
        .anyMatch(
            name ->
                named.equalsIgnoreCase(name + ":" + port)
                    || (port == USUAL_PORT && named.equalsIgnoreCase(name)));
  }

  /** A link to a page. */
  URI link(int port, String path) {
    return URI.create("http://" + names.get(0) + ":" + port + path);
  }
}
