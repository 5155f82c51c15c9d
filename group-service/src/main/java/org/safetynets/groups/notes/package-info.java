/** What those who lead a group write down of its meetings, for each other. */
@NullMarked
package org.safetynets.groups.notes;

import org.jspecify.annotations.NullMarked;
