package cn.fadu.filing.ui;

import cn.fadu.filing.Attachment;
import cn.fadu.filing.Comment;
import cn.fadu.filing.Comments;
import cn.fadu.filing.Evidence;
import cn.fadu.filing.EvidenceFiles;
import cn.fadu.filing.Part;
import cn.fadu.filing.Parts;
import cn.fadu.identity.Account;
import cn.fadu.identity.SignedIn;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a filing holds besides its figures, for whoever is signed in at that moment. */
@Component
class Besides {

    private final SignedIn signedIn;
    private final Parts parts;
    private final EvidenceFiles evidence;
    private final Comments comments;

    Besides(SignedIn signedIn, Parts parts, EvidenceFiles evidence, Comments comments) {
        this.signedIn = signedIn;
        this.parts = parts;
        this.evidence = evidence;
        this.comments = comments;
    }

    List<Part> parts(int year) {
        return parts.of(township(), year);
    }

    List<Part> planFor(int year) {
        return parts.planFor(township(), year);
    }

    List<Part> suggested(int year, Part.Kind kind) {
        return parts.suggested(township(), year, kind);
    }

    int keep(int year, Part.Kind kind, List<Part> told) {
        return parts.keep(township(), year, kind, told, actor());
    }

    List<Evidence> evidence(int year) {
        return evidence.of(township(), year);
    }

    Attachment attach(int year, IndicatorCode code, ReportReceiver.Received file) {
        return evidence.add(
                township(),
                new EvidenceFiles.Proof(
                        year, code, file.fileName(), file.mediaType(), file.content()),
                actor());
    }

    boolean detach(int year, int file) {
        return evidence.remove(township(), year, file, actor());
    }

    /** Asked when the file is opened: only the township that has it then may read it. */
    Optional<Evidence.Content> read(int file) {
        return signedIn.somebody()
                .flatMap(Account::township)
                .flatMap(township -> evidence.read(township, file));
    }

    List<Comment> comments(int year) {
        return comments.of(township(), year);
    }

    private Township township() {
        return signedIn.township();
    }

    private String actor() {
        return signedIn.account().username();
    }
}
