/** Files of many organizations or people. */
@NullMarked
package org.safetynets.identity.imports.application;

import org.jspecify.annotations.NullMarked;
