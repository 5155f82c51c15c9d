package org.safetynets.referrals.outward.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What staff suggest to a partner of theirs; it has no field for words about them. */
record SuggestRequest(@NotNull UUID personId, @NotNull ChosenJson to) {}
