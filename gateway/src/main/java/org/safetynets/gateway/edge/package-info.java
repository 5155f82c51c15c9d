/** What holds for every request, whoever sent it. */
@NullMarked
package org.safetynets.gateway.edge;

import org.jspecify.annotations.NullMarked;
