@NullMarked
package org.safetynets.identity.person.web;

import org.jspecify.annotations.NullMarked;
