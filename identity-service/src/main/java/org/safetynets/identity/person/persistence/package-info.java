/** People in MongoDB. */
@NullMarked
package org.safetynets.identity.person.persistence;

import org.jspecify.annotations.NullMarked;
