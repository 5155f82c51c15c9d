/** Forms to join that cannot wait: which, and who took them up in time. */
@NullMarked
package org.safetynets.groups.urgent.domain;

import org.jspecify.annotations.NullMarked;
