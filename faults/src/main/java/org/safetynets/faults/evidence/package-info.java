/** What databases, topics and mailboxes hold, read past the services. */
@NullMarked
package org.safetynets.faults.evidence;

import org.jspecify.annotations.NullMarked;
