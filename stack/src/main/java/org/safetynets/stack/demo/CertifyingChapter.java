package org.safetynets.stack.demo;

/** A candidate earns a certification. */
final class CertifyingChapter {
    private final Scene scene;
    private final TrainingDesk training;

    CertifyingChapter(Scene scene) {
        this.scene = scene;
        this.training = new TrainingDesk(scene.harbor());
    }

    String organizations() {
        if (scene.harbor().id().equals(scene.meadow().id())) {
            throw new StepFailed("harbor and meadow are the same organization");
        }
        return scene.harbor().name() + " and " + scene.meadow().name();
    }

    String candidateJoinsCohort() {
        Person candidate = scene.signUpCandidate();
        scene.harbor().appointAndWait(candidate, "facilitator");
        String standard = new NetworkContent(scene.network()).standard();
        String cohort = training.planCohort(standard, "Cohort " + scene.run());
        scene.keep("enrolment", training.enrol(cohort, candidate));
        return candidate.name();
    }

    String notBeforeMet() {
        training.issue(scene.id("enrolment")).expectProblem(409, "requirements-unmet");
        return "409 requirements-unmet";
    }

    String completes() {
        return training.completeStandard(scene.id("enrolment")) + " pieces of evidence";
    }

    String issued() {
        Reply certification = training.issue(scene.id("enrolment")).expect(201);
        String code = certification.text("code");
        scene.keep("certification", certification.text("certificationId"));
        scene.network().api().get("/verify/" + code).expect(200);
        scene.show("verification", scene.network().api().url("/verify/" + code));
        return certification.text("standard") + " through " + certification.text("through");
    }
}
