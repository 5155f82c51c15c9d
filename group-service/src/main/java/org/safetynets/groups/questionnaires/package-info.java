/** What is asked besides, for a purpose, and where the answers lead: data of the network. */
@NullMarked
package org.safetynets.groups.questionnaires;

import org.jspecify.annotations.NullMarked;
