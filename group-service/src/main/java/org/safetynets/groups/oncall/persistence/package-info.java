/** Rotas in MongoDB. */
@NullMarked
package org.safetynets.groups.oncall.persistence;

import org.jspecify.annotations.NullMarked;
