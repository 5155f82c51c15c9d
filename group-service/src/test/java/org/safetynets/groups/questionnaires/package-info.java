/** Tests. */
@NullMarked
package org.safetynets.groups.questionnaires;

import org.jspecify.annotations.NullMarked;
