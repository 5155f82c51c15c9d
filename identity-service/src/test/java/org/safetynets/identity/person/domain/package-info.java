@NullMarked
package org.safetynets.identity.person.domain;

import org.jspecify.annotations.NullMarked;
