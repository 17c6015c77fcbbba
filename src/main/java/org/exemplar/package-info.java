/**
 * Exemplar takes a qualitative study from its transcripts to the published table. The packages
 * below this one are the rooms of the house; the architecture page says which may know which.
 */
package org.exemplar;
