/** Measures how fast Exemplar is on a large study, beside a peer or a physical limit in one run. */
package org.exemplar.bench;
