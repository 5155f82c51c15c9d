/** What was reported: the board, taking something up, following its playbook, closing it. */
@NullMarked
package org.safetynets.portal.incidents;

import org.jspecify.annotations.NullMarked;
