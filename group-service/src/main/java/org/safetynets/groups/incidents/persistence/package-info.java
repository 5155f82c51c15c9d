/** Incidents and playbooks in MongoDB. */
@NullMarked
package org.safetynets.groups.incidents.persistence;

import org.jspecify.annotations.NullMarked;
