/** The list of participants, from and to files. */
package org.exemplar.participant.io;
