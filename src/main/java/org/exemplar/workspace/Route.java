package org.exemplar.workspace;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * What the workspace answers at an address.
 *
 * @param method of HTTP
 * @param path with parameters in braces
 * @param handler answers it
 */
record Route(HandlerType method, String path, Handler handler) {

  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  /** A change; the guard asks for the coder's token. */
  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
