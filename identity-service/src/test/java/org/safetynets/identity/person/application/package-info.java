@NullMarked
package org.safetynets.identity.person.application;

import org.jspecify.annotations.NullMarked;
