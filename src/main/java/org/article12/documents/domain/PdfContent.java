package org.article12.documents.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;

/**
 * Refuses a PDF that nobody can open without its password, that runs a script or starts a
 * program, or in which a program lies. One that is broken says nothing and is taken:
 * readers differ in what they can still show.
 */
final class PdfContent {

	private static final int MOST_PAGES = 1000;

	private static final int MOST_NAMES = 1000;

	private PdfContent() {
	}

	/**
	 * Looks into a PDF.
	 * @throws DocumentRefused when it must not be taken
	 */
	static void check(String name, Path file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
			PDDocumentCatalog catalog = pdf.getDocumentCatalog();
			PDDocumentNameDictionary names = catalog.getNames();
			if (runs(catalog.getOpenAction()) || (names != null && names.getJavaScript() != null)) {
				throw new DocumentRefused(Reason.MACROS, name);
			}
			if (names != null && names.getEmbeddedFiles() != null) {
				embedded(name, names.getEmbeddedFiles(), 0);
			}
			links(name, pdf);
		}
		catch (DocumentRefused refused) {
			throw refused;
		}
		catch (InvalidPasswordException ex) {
			throw new DocumentRefused(Reason.LOCKED, name);
		}
		// A broken file shows itself in many ways, by endless nesting too.
		catch (IOException | RuntimeException | StackOverflowError ex) {
			if (saysLocked(file)) {
				throw new DocumentRefused(Reason.LOCKED, name);
			}
		}
	}

	private static void links(String name, PDDocument pdf) throws IOException {
		int pages = 0;
		for (PDPage page : pdf.getPages()) {
			for (PDAnnotation annotation : page.getAnnotations()) {
				if (annotation instanceof PDAnnotationLink link && runs(link.getAction())) {
					throw new DocumentRefused(Reason.MACROS, name);
				}
			}
			pages++;
			if (pages == MOST_PAGES) {
				return;
			}
		}
	}

	private static boolean runs(Object action) {
		return action instanceof PDActionJavaScript || action instanceof PDActionLaunch;
	}

	private static int embedded(String name, PDNameTreeNode<PDComplexFileSpecification> node, int before)
			throws IOException {
		int seen = before;
		Map<String, PDComplexFileSpecification> files = node.getNames();
		if (files != null) {
			for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
				String inside = String.valueOf(file.getValue().getFilename());
				if (EmbeddedFiles.isDangerous(inside) || EmbeddedFiles.isDangerous(file.getKey())) {
					throw DocumentRefused.embedded(name, FileNames.shown(inside));
				}
				seen++;
			}
		}
		if (node.getKids() != null) {
			for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
				seen = (seen < MOST_NAMES) ? embedded(name, kid, seen + 1) : seen;
			}
		}
		return seen;
	}

	// Locks of other makers than PDF's own.
	private static boolean saysLocked(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.ISO_8859_1).contains("/Encrypt ");
	}

}
