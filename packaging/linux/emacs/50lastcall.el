;;; 50lastcall.el --- lets Last Call reach an Emacs that runs no server  -*- lexical-binding: t -*-

;;; Commentary:

;; Installed to /etc/emacs/site-start.d.  SIGUSR1 goes through `special-event-map', which Emacs reads
;; in a terminal, in a window, and while a question is open.  A marker file tells that this Emacs
;; understands the signal; without it Last Call never sends one.

;;; Code:

(defvar lastcall-library "/usr/share/lastcall/hooks.d/lastcall.el"
  "The file that does the saving; loaded when it is asked for, not before.")

(defun lastcall--mailbox (ending)
  "Return the file of this Emacs with ENDING in a folder that nobody else can write, or nil."
  (let ((folder (lastcall--folder)))
    (with-file-modes #o700 (make-directory folder t))
    (let ((attributes (file-attributes folder 'integer)))
      (when (and (eq t (file-attribute-type attributes))
                 (= (file-attribute-user-id attributes) (user-uid))
                 (zerop (logand #o022 (file-modes folder))))
        (expand-file-name (format "emacs-%d%s" (emacs-pid) ending) folder)))))

(defun lastcall--folder ()
  "Return the folder for the mailbox."
  (let ((runtime (getenv "XDG_RUNTIME_DIR")))
    (if (and runtime (file-directory-p runtime))
        (expand-file-name "lastcall" runtime)
      (expand-file-name "~/.cache/lastcall"))))

(defun lastcall--on-signal ()
  "Answer the request in the mailbox."
  (interactive)
  (let ((request (lastcall--mailbox ".request")) (inhibit-message t))
    (when (and request (file-exists-p request))
      (load lastcall-library nil t t)
      (lastcall-answer request (lastcall--mailbox ".json")))))

(defun lastcall--announce ()
  "Say that this Emacs understands the signal, unless its user has given it another meaning."
  (let ((marker (lastcall--mailbox "")))
    (when (and marker (eq (lookup-key special-event-map [sigusr1]) #'lastcall--on-signal))
      (with-temp-buffer
        (insert-file-contents-literally (format "/proc/%d/stat" (emacs-pid)))
        (with-file-modes #o600 (write-region nil nil marker nil 'silent))))))

(defun lastcall--withdraw ()
  "Take the announcement back."
  (ignore-errors (delete-file (lastcall--mailbox ""))))

(when (and (not noninteractive) (file-exists-p lastcall-library))
  (define-key special-event-map [sigusr1] #'lastcall--on-signal)
  (add-hook 'emacs-startup-hook (lambda () (with-demoted-errors "Last Call: %S" (lastcall--announce))) t)
  (add-hook 'kill-emacs-hook #'lastcall--withdraw))

;;; 50lastcall.el ends here
