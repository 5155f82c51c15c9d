package org.safetynets.referrals.fhir.web;

import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Period;
import org.safetynets.referrals.fhir.application.ReadLoop;
import org.safetynets.referrals.referral.domain.Dial;

/** Consents as resources: the elements of 42 CFR § 2.31, as far as FHIR has a place for them. */
final class ConsentResources {

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

    private static final String WHERE_IT_STANDS = "Whether it is waiting, placed or closed";

    private static final String ATTENDANCE =
            "; and whether the partner came to few, some or most of their last five meetings in a"
                    + " row";

    private static final String SUMMARY = "; and a summary of scores that they have seen before";

    /** Of D3 and D4 under the first text, which has said so. */
    private static final String FIRST_WORDS =
            WHERE_IT_STANDS + "; neither attendance nor a summary, though allowed";

    private ConsentResources() {}

    static Consent of(ReadLoop read, org.safetynets.referrals.referral.domain.Consent given) {
        var referral = read.loop().referral();
        var consent = new Consent();
        consent.setId("Consent/" + referral + "/_history/" + read.sight().version());
        Disclosed.mark(consent.getMeta(), read);
        consent.addIdentifier().setSystem(Terms.CONSENT).setValue(given.id().value().toString());
        consent.setStatus(ConsentState.ACTIVE);
        consent.setScope(Terms.concept(TERMINOLOGY + "consentscope", "patient-privacy"));
        consent.addCategory(Terms.concept(TERMINOLOGY + "v3-ActCode", "IDSCL"));
        consent.setPatient(Refs.patient(referral));
        consent.setDateTime(Date.from(given.signature().at()));
        consent.addPerformer(Refs.patient(referral));
        consent.addOrganization(Refs.organization(given.discloser()));
        consent.setPolicyRule(Terms.concept(TERMINOLOGY + "v3-ActCode", "OPTIN"));
        var provision = consent.getProvision();
        provision.setType(ConsentProvisionType.PERMIT);
        provision.setPeriod(
                new Period()
                        .setStart(Date.from(given.signature().at()))
                        .setEnd(Date.from(given.expiresAt())));
        provision
                .addActor()
                .setRole(Terms.concept(TERMINOLOGY + "v3-ParticipationType", "IRCP"))
                .setReference(Refs.counselor(read.loop().counselor()));
        provision.addPurpose().setSystem(TERMINOLOGY + "v3-ActReason").setCode("COC");
        provision.addCode(disclosed(given));
        return consent;
    }

    /** What the partner allowed, and in words what of it is told: nothing else is sent. */
    private static CodeableConcept disclosed(
            org.safetynets.referrals.referral.domain.Consent given) {
        var told = given.told() == given.information() ? words(given.told()) : FIRST_WORDS;
        return Terms.concept(Terms.DIAL, given.information().name()).setText(told);
    }

    private static String words(Dial dial) {
        return switch (dial) {
            case D0 -> "Nothing";
            case D1 -> "Whether it is open or closed";
            case D2 -> WHERE_IT_STANDS;
            case D3 -> WHERE_IT_STANDS + ATTENDANCE;
            case D4 -> WHERE_IT_STANDS + ATTENDANCE + SUMMARY;
        };
    }
}
