package org.exemplar.architecture.planted.database.study;

import org.jdbi.v3.core.Handle;

/** Breaks a rule on purpose. */
public record Table(Handle handle) {}
