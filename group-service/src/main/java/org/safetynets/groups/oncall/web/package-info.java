/** The on-call rota over HTTP. */
@NullMarked
package org.safetynets.groups.oncall.web;

import org.jspecify.annotations.NullMarked;
