package cn.fadu.export.office;

import cn.fadu.export.office.TemplateVerdict.Fault;
import cn.fadu.export.office.TemplateVerdict.Kind;
import cn.fadu.export.office.TemplateVerdict.Refused;
import cn.fadu.export.office.TemplateVerdict.Usable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks a template through before anything is made with it. */
public final class TemplateCheck {

    public static final int LARGEST = 20 << 20;

    private static final long MOST_UNPACKED = 200L << 20;
    private static final int MOST_ENTRIES = 3_000;
    private static final int ZIP = 0x504B0304;
    private static final int OLD = 0xD0CF11E0;
    private static final String HYPERLINK = "/hyperlink";
    private static final String TYPES = "[Content_Types].xml";

    private TemplateCheck() {}

    public static TemplateVerdict of(byte[] file) {
        if (file.length > LARGEST) {
            return new Refused(Fault.TOO_LARGE, String.valueOf(LARGEST >> 20));
        }
        return switch (file.length < 4 ? 0 : ByteBuffer.wrap(file).getInt()) {
            case ZIP -> packed(file);
            case OLD -> new Refused(old(file), "");
            default -> new Refused(Fault.NOT_OFFICE, "");
        };
    }

    /** With a password, today's files too are wrapped into the old kind of file. */
    private static Fault old(byte[] file) {
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? Fault.PASSWORD
                    : Fault.OLD_FORMAT;
        } catch (IOException | RuntimeException damaged) {
            return Fault.DAMAGED;
        }
    }

    /** A damaged file makes POI fail in many ways of its own, and all of them mean one thing. */
    private static TemplateVerdict packed(byte[] file) {
        try {
            var outside = fromOutside(file);
            if (outside.isPresent()) {
                return new Refused(outside.get(), "");
            }
            try (var pack = OPCPackage.open(new ByteArrayInputStream(file))) {
                return judged(pack, file);
            }
        } catch (org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException other) {
            return new Refused(Fault.NOT_OFFICE, "");
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | IllegalStateException
                | IllegalArgumentException damaged) {
            return new Refused(Fault.DAMAGED, "");
        }
    }

    /** Counted while it is read, never believed from what the file says of itself. */
    private static Optional<Fault> fromOutside(byte[] file) throws IOException {
        var room = new byte[1 << 16];
        var unpacked = 0L;
        var entries = 0;
        var isOffice = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                isOffice |= entry.getName().equals(TYPES);
                int read;
                while ((read = zip.read(room)) > 0) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.of(Fault.SWOLLEN);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Optional.of(Fault.SWOLLEN);
                }
            }
        }
        return isOffice ? Optional.empty() : Optional.of(Fault.NOT_OFFICE);
    }

    private static TemplateVerdict judged(OPCPackage pack, byte[] file)
            throws IOException, OpenXML4JException {
        var type = mainPart(pack).map(PackagePart::getContentType).orElse("");
        if (type.isEmpty()) {
            return new Refused(Fault.NOT_OFFICE, "");
        }
        for (var part : pack.getParts()) {
            var fault = fault(part);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        if (type.contains("presentationml")) {
            return SlideTemplate.fault(file)
                    .<TemplateVerdict>map(lacks -> lacks)
                    .orElseGet(() -> new Usable(Kind.SLIDES));
        }
        if (type.contains("wordprocessingml")) {
            return WordTemplate.fault(file)
                    .<TemplateVerdict>map(lacks -> lacks)
                    .orElseGet(() -> new Usable(Kind.DOCUMENT));
        }
        return new Refused(Fault.WRONG_KIND, "");
    }

    private static Optional<PackagePart> mainPart(OPCPackage pack) {
        var links = pack.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        return links.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(pack.getPart(links.getRelationship(0)));
    }

    private static Optional<Refused> fault(PackagePart part) throws OpenXML4JException {
        var type = part.getContentType();
        var name = part.getPartName().getName();
        if (type.contains("macroEnabled") || type.contains("vbaProject")) {
            return Optional.of(new Refused(Fault.MACROS, ""));
        }
        if (type.contains("oleObject") || type.contains("activeX") || name.endsWith(".bin")) {
            return Optional.of(new Refused(Fault.ACTIVE, name));
        }
        return part.isRelationshipPart() ? Optional.empty() : external(part);
    }

    /** What an office program would fetch by itself; a link that somebody has to click is none. */
    private static Optional<Refused> external(PackagePart part) throws OpenXML4JException {
        for (PackageRelationship link : part.getRelationships()) {
            if (link.getTargetMode() == TargetMode.EXTERNAL
                    && !link.getRelationshipType().endsWith(HYPERLINK)) {
                return Optional.of(new Refused(Fault.EXTERNAL, link.getTargetURI().toString()));
            }
        }
        return Optional.empty();
    }
}
