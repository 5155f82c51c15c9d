package org.safetynets.referrals.referral.persistence;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** One consent of a referral's history. */
@Document("consents")
record KeptConsent(@Id UUID id, UUID referralId, ConsentDocument consent) {}
