package org.article12.requests.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form in which files are chosen.
 *
 * @param files what was chosen
 */
record UploadForm(@Nullable List<MultipartFile> files) {
}
