;;; lastcall.el --- save every buffer without a question  -*- lexical-binding: t -*-

;;; Commentary:

;; Loaded into a running Emacs by the Last Call hook, which then calls `lastcall-answer'.
;; It never overwrites a file that is not the buffer's own, and never asks anything.

;;; Code:

(require 'cl-lib)
(require 'json)
(require 'subr-x)

(defvar-local lastcall--last-copy nil
  "The state of the text and the file which holds a copy of it, as a cons.")

(defun lastcall-answer (request answer)
  "Do what the file REQUEST asks for, and write what came of it to the file ANSWER."
  (when (file-exists-p request)
    (let* ((asked (prog1 (lastcall--read request) (delete-file request)))
           (buffers (mapcar (lambda (buffer) (lastcall--save buffer (alist-get 'folder asked)))
                            (cl-remove-if-not #'lastcall--holds-work-p (buffer-list))))
           (leave (and (equal (alist-get 'step asked) "close")
                       (cl-every #'lastcall--safe-p buffers))))
      (lastcall--write answer (list (cons 'id (alist-get 'id asked))
                                    (cons 'buffers (vconcat buffers))))
      (when leave (run-at-time 0.1 nil #'lastcall--leave)))))

(defun lastcall--read (file)
  "Return the JSON object in FILE."
  (with-temp-buffer
    (let ((coding-system-for-read 'utf-8-unix)) (insert-file-contents file))
    (let ((json-object-type 'alist)) (json-read))))

(defun lastcall--write (file object)
  "Write OBJECT to FILE as JSON, whole or not at all."
  (let ((draft (concat file ".part")) (coding-system-for-write 'utf-8-unix))
    (with-temp-buffer
      (insert (json-encode object))
      (write-region nil nil draft nil 'silent))
    (rename-file draft file t)))

(defmacro lastcall--without-questions (&rest body)
  "Run BODY; from Emacs 28 on, whatever would ask the user is an error instead."
  `(let ((inhibit-interaction t)
         (inhibit-message t)
         (use-dialog-box nil)
         (require-final-newline (eq require-final-newline t)))
     ,@body))

;; Which buffers

(defun lastcall--holds-work-p (buffer)
  "Whether BUFFER has changes that a user would miss."
  (with-current-buffer buffer
    (and (buffer-modified-p)
         (not (buffer-base-buffer))
         (or buffer-file-name (lastcall--is-untitled-work-p)))))

(defun lastcall--is-untitled-work-p ()
  "Whether the current buffer, which visits no file, was written by its user."
  (and (not (string-prefix-p " " (buffer-name)))
       (not buffer-read-only)
       (not (get-buffer-process (current-buffer)))
       (not (derived-mode-p 'special-mode 'dired-mode))
       (> (buffer-size) 0)
       (or (not (string-prefix-p "*" (buffer-name)))
           buffer-offer-save
           write-contents-functions
           (lastcall--is-changed-scratch-p))))

(defun lastcall--is-changed-scratch-p ()
  "Whether the current buffer is *scratch* with more in it than its greeting."
  (and (equal (buffer-name) "*scratch*")
       (not (equal (string-trim (lastcall--text))
                   (string-trim (substitute-command-keys (or initial-scratch-message "")))))))

;; Saving one buffer

(defun lastcall--save (buffer folder)
  "Save BUFFER in its own file, or else a copy of it in FOLDER; return what came of it."
  (with-current-buffer buffer
    (condition-case failure
        (let ((obstacle (or (lastcall--obstacle) (lastcall--save-in-place))))
          (if obstacle
              (lastcall--result (if buffer-file-name "copied" "saved")
                                (lastcall--copy folder) obstacle)
            (lastcall--result "saved" buffer-file-name nil)))
      ((error quit) (lastcall--result "unsaved" nil (error-message-string failure))))))

(defun lastcall--result (result file why)
  "What came of the current buffer: RESULT, the FILE it is in now, and WHY not its own."
  `((result . ,result) (file . ,file) (why . ,why)
    (of . ,(or buffer-file-name (buffer-name)))))

(defun lastcall--safe-p (result)
  "Whether RESULT says that nothing can be lost."
  (not (equal (alist-get 'result result) "unsaved")))

(defun lastcall--obstacle ()
  "Why the current buffer must not be written to its own file, or nil."
  (let ((file buffer-file-name))
    (cond ((not file) "has no file yet")
          ((file-remote-p file) "is on another computer")
          (buffer-read-only "is open read-only")
          ((not (file-directory-p (file-name-directory file))) "has lost its folder")
          ((not (file-exists-p file)) nil)
          ((not (file-writable-p file)) "is read-only")
          ((not (verify-visited-file-modtime)) "was changed on disk by another program"))))

(defun lastcall--save-in-place ()
  "Save the current buffer as its user would; return why that failed, or nil."
  (condition-case failure
      (progn
        (lastcall--without-questions (basic-save-buffer))
        (cond ((buffer-modified-p) "is still modified after saving")
              ((not (verify-visited-file-modtime)) "was changed on disk while it was saved")))
    ((error quit) (format "could not be saved (%s)" (error-message-string failure)))))

;; Copies

(defun lastcall--copy (folder)
  "Return a file in FOLDER that holds the current text; the one of last time if nothing changed."
  (let ((state (buffer-chars-modified-tick)))
    (unless (and (equal (car lastcall--last-copy) state)
                 (file-exists-p (cdr lastcall--last-copy)))
      (setq lastcall--last-copy
            (cons state (lastcall--publish (lastcall--draft folder) folder (lastcall--good-name)))))
    (cdr lastcall--last-copy)))

(defun lastcall--draft (folder)
  "Write the current text to a new hidden file in FOLDER and read it back."
  (let ((draft (make-temp-file (expand-file-name ".lastcall-" folder)))
        (coding-system-for-write (lastcall--coding))
        (text (lastcall--text)))
    (write-region text nil draft nil 'silent)
    (unless (equal text (lastcall--text-of draft coding-system-for-write))
      (delete-file draft)
      (error "The copy reads back differently"))
    draft))

(defun lastcall--text ()
  "Return the whole text of the current buffer."
  (save-restriction (widen) (buffer-substring-no-properties (point-min) (point-max))))

(defun lastcall--text-of (file coding)
  "Return the text of FILE, written in CODING."
  (with-temp-buffer
    (let ((coding-system-for-read coding)) (insert-file-contents file))
    (lastcall--text)))

(defun lastcall--coding ()
  "Return the buffer's own coding system where it can hold the text, else UTF-8."
  (let ((own buffer-file-coding-system))
    (if (or (not own)
            (eq (coding-system-type own) 'undecided)
            (save-restriction
              (widen) (unencodable-char-position (point-min) (point-max) own)))
        'utf-8-emacs-unix
      (coding-system-change-eol-conversion own (or (lastcall--eol own) 'unix)))))

(defun lastcall--eol (coding)
  "Return the line end CODING is fixed on, or nil."
  (let ((type (coding-system-eol-type coding))) (and (integerp type) type)))

(defun lastcall--good-name ()
  "Return a name for a file with the current buffer's text."
  (let* ((title (if buffer-file-name (file-name-nondirectory buffer-file-name) (buffer-name)))
         (name (string-trim (replace-regexp-in-string "[][/\\:*?\"<>|[:cntrl:]]+" " " title)
                            "[ .]+" "[ .]+")))
    (setq name (truncate-string-to-width (if (equal name "") "Untitled" name) 60))
    (cond ((file-name-extension name) name)
          ((derived-mode-p 'emacs-lisp-mode) (concat name ".el"))
          (buffer-file-name name)
          (t (concat name ".txt")))))

(defun lastcall--publish (draft folder name)
  "Rename DRAFT to NAME in FOLDER, or to the next name that is free; return the file."
  (let ((number 1) file)
    (while (not file)
      (let ((target (expand-file-name (lastcall--numbered name number) folder)))
        (condition-case nil
            (progn (rename-file draft target) (setq file target))
          (file-already-exists (setq number (1+ number))))))
    file))

(defun lastcall--numbered (name number)
  "Return NAME with NUMBER before its extension, from 2 on."
  (if (= number 1) name
    (format "%s %d%s" (file-name-base name) number (file-name-extension name t))))

;; Closing

(defun lastcall--leave ()
  "End Emacs; a hook of the user that fails or asks cannot prevent it."
  (setq kill-emacs-query-functions nil)
  (condition-case nil
      (lastcall--without-questions (kill-emacs))
    ((error quit) (setq kill-emacs-hook nil) (kill-emacs))))

(provide 'lastcall)
;;; lastcall.el ends here
