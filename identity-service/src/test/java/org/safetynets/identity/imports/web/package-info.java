/** Files of many organizations or people. */
@NullMarked
package org.safetynets.identity.imports.web;

import org.jspecify.annotations.NullMarked;
