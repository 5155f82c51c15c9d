/** What a person holds: seats, requests, the groups they lead. */
@NullMarked
package org.safetynets.groups.mine;

import org.jspecify.annotations.NullMarked;
