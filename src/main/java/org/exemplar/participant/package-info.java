/** Who was studied: participants, where they speak, and what is known of them. */
package org.exemplar.participant;
